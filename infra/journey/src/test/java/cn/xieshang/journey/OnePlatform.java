package cn.xieshang.journey;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The same running platform for all journeys: started for the first, taken down after the last. */
final class OnePlatform implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Platform.class;
    }

    @Override
    public Platform resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Started.class, _ -> Started.now(), Started.class)
                .get();
    }

    /** What did not start once is not started again for each of the other tests. */
    private record Started(
            @Nullable Platform platform, @Nullable Exception whyNot) implements AutoCloseable {
        static Started now() {
            try {
                return new Started(Platform.up(), null);
            } catch (IOException | RuntimeException e) {
                return new Started(null, e);
            }
        }

        Platform get() {
            if (platform == null) {
                throw new IllegalStateException("the platform did not start", whyNot);
            }
            return platform;
        }

        @Override
        public void close() {
            if (platform != null) {
                platform.close();
            }
        }
    }
}
