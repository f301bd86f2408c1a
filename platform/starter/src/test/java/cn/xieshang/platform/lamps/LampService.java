package cn.xieshang.platform.lamps;

import cn.xieshang.platform.testing.Keysets;
import cn.xieshang.platform.testing.Realm;
import cn.xieshang.platform.testing.SetTime;
import cn.xieshang.platform.testing.Store;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Started once for all tests, or again by who wants to break it. */
public final class LampService implements AutoCloseable {
    private static final Realm SHARED_REALM = new Realm();
    private static final LampService SHARED = new LampService(SHARED_REALM, new Store().uri());

    private final Realm realm;
    private final ServletWebServerApplicationContext context;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({LampController.class, FailingController.class})
    static class Application {
        @Bean
        SetTime clock() {
            return new SetTime();
        }

        @Bean
        Lamps lamps() {
            return new Lamps();
        }
    }

    public LampService(Realm realm, String store, String... settings) {
        this.realm = realm;
        String[] arguments = {
            "--spring.application.name=lamp-service",
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--spring.mongodb.uri=" + store,
            "--xieshang.security.issuer=" + Realm.ISSUER,
            "--xieshang.security.jwks-uri=" + realm.keysAddress(),
            "--xieshang.encryption.keyset=" + Keysets.file(Keysets.aead()),
            "--xieshang.encryption.index-keyset=" + Keysets.INDEX_FILE
        };
        this.context = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Application.class)
                .run(java.util.stream.Stream.of(arguments, settings)
                        .flatMap(java.util.Arrays::stream)
                        .toArray(String[]::new));
    }

    /** The one that all may use who do not break it. */
    public static LampService shared() {
        return SHARED;
    }

    public static String copySetting(Path file) {
        return "--xieshang.security.jwks-copy=" + file;
    }

    public Realm realm() {
        return realm;
    }

    public Lamps lamps() {
        return context.getBean(Lamps.class);
    }

    public SetTime time() {
        return (SetTime) context.getBean(Clock.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Call call(String method, String path) {
        var server = context.getWebServer();
        return new Call(server == null ? 0 : server.getPort(), method, path);
    }

    @Override
    public void close() {
        context.close();
    }
}
