package cn.xieshang.local.keycloak;

import cn.xieshang.local.java.CacheEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keycloak's home below the data directory: its database and the realm to import are ours, its programs are links to the cache. */
record KeycloakHome(Path directory) {
    private static final List<String> LINKED = List.of("lib", "conf", "providers", "themes");

    void linkTo(Path distribution) {
        try {
            Files.createDirectories(importDirectory());
            for (String name : LINKED) {
                Path link = directory.resolve(name);
                if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(distribution.resolve(name))) {
                    continue;
                }
                CacheEntry.remove(link);
                Files.createSymbolicLink(link, distribution.resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path importDirectory() {
        return directory.resolve("data/import");
    }

    /** A commit is in the file before it is acknowledged: an account that was made is there after {@code kill -9}. */
    String databaseUrl() {
        return "jdbc:h2:file:" + directory.resolve("data/h2/keycloakdb")
                + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
    }
}
