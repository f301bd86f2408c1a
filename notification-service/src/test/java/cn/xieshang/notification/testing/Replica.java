package cn.xieshang.notification.testing;

import cn.xieshang.notification.InboxProfile;
import cn.xieshang.platform.incoming.IncomingEvents;
import cn.xieshang.platform.outbox.EventJson;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.json.JsonMapper;

/** One process of the service without its web server and its broker; several share a store. */
public final class Replica implements AutoCloseable {
    private static final InboxProfile PROFILE = new InboxProfile(Duration.ofDays(400), 3, 100, Duration.ofSeconds(20));

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public Replica(Database store, Clock clock) {
        bean(MongoTemplate.class, store::template);
        bean(Clock.class, () -> clock);
        bean(InboxProfile.class, () -> PROFILE);
        bean(MeterRegistry.class, SimpleMeterRegistry::new);
        bean(JsonMapper.class, JsonMapper::new);
        bean(MessageSource.class, Replica::messages);
        context.scan(
                "cn.xieshang.notification.store",
                "cn.xieshang.notification.delivery",
                "cn.xieshang.notification.live",
                "cn.xieshang.notification.incoming");
        context.refresh();
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** What the listener does with a record of that topic. */
    public void hear(Told told) {
        for (IncomingEvents events :
                context.getBeansOfType(IncomingEvents.class).values()) {
            IncomingEvents.Handler<?> handler = events.handler(told.event().type());
            if (handler != null) {
                hear(handler, told);
            }
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private static <T> void hear(IncomingEvents.Handler<T> handler, Told told) {
        handler.action()
                .accept(
                        told.event(),
                        Objects.requireNonNull(EventJson.mapper().readValue(told.payload(), handler.payload())));
    }

    private static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private <T> void bean(Class<T> type, Supplier<T> supplier) {
        String name = type == MessageSource.class ? "messageSource" : type.getSimpleName();
        context.registerBean(name, type, supplier);
    }
}
