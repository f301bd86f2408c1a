package cn.xieshang.local.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions that the build put together; they stand in the root pom alone. */
public record Versions(String platform, String kafka, String keycloak, String mongoJavaServer) {

    public static Versions ofThisBuild() {
        Properties versions = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("/versions.properties")) {
            versions.load(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Versions(
                versions.getProperty("platform"),
                versions.getProperty("kafka"),
                versions.getProperty("keycloak"),
                versions.getProperty("mongo-java-server"));
    }
}
