package cn.xieshang.platform.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.incoming.IncomingEvents;
import cn.xieshang.platform.outbox.EventJson;
import cn.xieshang.platform.outbox.GuardedWrites;
import cn.xieshang.platform.outbox.OutboundEvent;
import cn.xieshang.platform.outbox.OutboxCollection;
import cn.xieshang.platform.testing.Broker;
import cn.xieshang.platform.testing.Store;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class WiredApplicationTests {
    private static final String TOPIC = Broker.topic();
    private static final List<String> HEARD = new CopyOnWriteArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext application;

    record Lit(String lamp) {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {
        @Bean
        OutboxCollection lamps() {
            return new OutboxCollection("lamps", TOPIC);
        }

        @Bean
        IncomingEvents lampEvents(Tracer tracer) {
            return IncomingEvents.from(TOPIC).on("cn.xieshang.lamp.lit.v1", Lit.class, (event, lit) -> {
                Span span = tracer.currentSpan();
                HEARD.add(String.join(
                        " ",
                        lit.lamp(),
                        MDC.get("office"),
                        span == null ? "-" : span.context().traceId()));
            });
        }
    }

    @BeforeAll
    static void start() {
        Broker.topic("lamp-service-dlt");
        application = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.application.name=lamp-service",
                        "--spring.mongodb.uri=" + new Store().uri(),
                        "--spring.kafka.bootstrap-servers=" + Broker.address());
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void whatIsWrittenIsHeardSoonInTheSameTraceAndWithItsOffice() {
        AtomicReference<String> trace = new AtomicReference<>("");
        Tracer tracer = application.getBean(Tracer.class);
        Observation.createNotStarted("lighting", application.getBean(ObservationRegistry.class))
                .observe(() -> {
                    Span span = tracer.currentSpan();
                    trace.set(span == null ? "-" : span.context().traceId());
                    light("l1");
                });

        await().pollInterval(Duration.ofMillis(10)).until(() -> HEARD.stream().anyMatch(it -> it.startsWith("l1")));
        assertThat(HEARD).contains("l1 wangjiang " + trace.get());
        assertThat(trace.get()).hasSize(32);
    }

    @Test
    void sentAndHeardAreCountedByType() {
        light("l2");
        await().until(() -> HEARD.stream().anyMatch(it -> it.startsWith("l2")));
        MeterRegistry meters = application.getBean(MeterRegistry.class);
        await().until(() -> meters.get("outbox.sent")
                        .tag("type", "cn.xieshang.lamp.lit.v1")
                        .counter()
                        .count()
                > 0);
        assertThat(meters.get("events.heard").counter().count()).isPositive();
        await().untilAsserted(() -> assertThat(meters.get("outbox.pending")
                        .tag("collection", "lamps")
                        .gauge()
                        .value())
                .isZero());
    }

    @Test
    void theDefaultsLieUnderEverything() {
        assertThat(application.getEnvironment().getProperty("spring.threads.virtual.enabled"))
                .isEqualTo("true");
        assertThat(application.getEnvironment().getProperty("spring.kafka.bootstrap-servers"))
                .as("said by the application")
                .isEqualTo(Broker.address());
    }

    @Test
    void requestsAreReadStrictlyAndEventsLeniently() {
        JsonMapper requests = application.getBean(JsonMapper.class);
        for (String json : List.of(
                "{\"lamp\":\"a\",\"more\":1}",
                "{\"lamp\":\"a\",\"lamp\":\"b\"}",
                "{\"lamp\":7}",
                "{\"lamp\":\"a\"} and more")) {
            assertThatExceptionOfType(JacksonException.class)
                    .as(json)
                    .isThrownBy(() -> requests.readValue(json, Lit.class));
        }
        assertThat(EventJson.mapper().readValue("{\"lamp\":\"a\",\"more\":1}", Lit.class))
                .isEqualTo(new Lit("a"));
    }

    @Test
    void withoutTheBrokerTheServiceIsReadyAndOnlyDegraded() {
        HealthEndpoint health = application.getBean(HealthEndpoint.class);
        await().until(() -> health.health().getStatus().equals(Status.UP));
        assertThat(Objects.requireNonNull(health.healthForPath("readiness")).getStatus())
                .isEqualTo(Status.UP);
        application
                .getBean("eventListenerContainer", ConcurrentMessageListenerContainer.class)
                .stop();
        try {
            assertThat(health.health().getStatus().getCode()).isEqualTo("DEGRADED");
            assertThat(Objects.requireNonNull(health.healthForPath("readiness")).getStatus())
                    .isEqualTo(Status.UP);
        } finally {
            application
                    .getBean("eventListenerContainer", ConcurrentMessageListenerContainer.class)
                    .start();
        }
    }

    private static void light(String lamp) {
        application
                .getBean(GuardedWrites.class)
                .insert(
                        "lamps",
                        new Document("_id", lamp),
                        new OutboundEvent("lamp.lit", 1, lamp, new OfficeId("wangjiang"), null, new Lit(lamp)));
    }
}
