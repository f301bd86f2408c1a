package cn.xieshang.platform.incoming;

import cn.xieshang.platform.incoming.IncomingEvents.Handler;
import cn.xieshang.platform.outbox.EventJson;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.MDC;
import org.springframework.kafka.listener.MessageListener;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** From a record to the handlers of its type. Types nobody named are passed over. */
final class EventDispatcher implements MessageListener<byte[], byte[]> {
    private final Map<String, List<IncomingEvents>> byTopic;
    private final MeterRegistry meters;

    EventDispatcher(Collection<IncomingEvents> heard, MeterRegistry meters) {
        this.byTopic = heard.stream().collect(Collectors.groupingBy(IncomingEvents::topic));
        this.meters = meters;
    }

    Set<String> topics() {
        return byTopic.keySet();
    }

    @Override
    public void onMessage(ConsumerRecord<byte[], byte[]> heard) {
        handle(heard.topic(), heard);
    }

    /** @param topic the one it was told on; a dead letter lies on another one */
    void handle(String topic, ConsumerRecord<byte[], byte[]> heard) {
        IncomingEvent event = EnvelopeReader.read(heard.headers());
        MDC.put("office", event.office() == null ? "-" : event.office().value());
        try {
            for (IncomingEvents events : byTopic.getOrDefault(topic, List.of())) {
                Handler<?> handler = events.handler(event.type());
                if (handler != null) {
                    handle(handler, event, heard.value());
                    meters.counter("events.heard", "type", event.type()).increment();
                }
            }
        } finally {
            MDC.remove("office");
        }
    }

    private static <T> void handle(Handler<T> handler, IncomingEvent event, byte[] value) {
        handler.action().accept(event, payload(handler.payload(), value));
    }

    private static <T> T payload(Class<T> type, byte[] value) {
        try {
            T payload = value == null ? null : EventJson.mapper().readValue(value, type);
            if (payload == null) {
                throw new UnreadableEventException("the value is empty");
            }
            return payload;
        } catch (DatabindException unfit) {
            throw new UnreadableEventException("the value does not fit at " + unfit.getPathReference(), unfit);
        } catch (JacksonException unreadable) {
            throw new UnreadableEventException("the value is not JSON", unreadable);
        }
    }
}
