package cn.xieshang.platform.observe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Puts the house's settings under everything else, before the logging system is configured. */
final class Defaults implements EnvironmentPostProcessor, Ordered {
    /** Address of an OpenTelemetry collector, such as {@code http://localhost:4318}. */
    private static final String COLLECTOR = "xieshang.observe.otlp";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String collector = environment.getProperty(COLLECTOR);
        if (collector != null && !collector.isBlank()) {
            Map<String, Object> export = new HashMap<>();
            export.put("management.opentelemetry.tracing.export.otlp.endpoint", collector + "/v1/traces");
            export.put("management.otlp.metrics.export.url", collector + "/v1/metrics");
            export.put("management.otlp.metrics.export.enabled", true);
            environment.getPropertySources().addLast(new MapPropertySource("xieshang-otlp", export));
        }
        environment.getPropertySources().addLast(new PropertiesPropertySource("xieshang-defaults", load()));
    }

    private static Properties load() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource("xieshang-defaults.properties"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** After the application's own files. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 100;
    }
}
