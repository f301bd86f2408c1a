package cn.xieshang.platform.security;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last keys that were fetched, for a start while Keycloak is away. Readable by this process's user only. */
final class JwksCopyOnDisk {
    private static final Logger log = LoggerFactory.getLogger(JwksCopyOnDisk.class);

    private final Path file;

    JwksCopyOnDisk(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** All or nothing. Losing the copy costs a restart during an outage, not this request. */
    void write(JWKSet keys) {
        String text = keys.toString();
        try {
            if (Files.exists(file) && Files.readString(file).equals(text)) {
                return;
            }
            Path directory = file.getParent();
            Files.createDirectories(directory);
            Path fresh = Files.createTempFile(directory, file.getFileName().toString(), ".new");
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            log.warn("the realm's keys could not be copied to disk: {}", e.toString());
        }
    }

    @Nullable
    JWKSet read() {
        try {
            JWKSet keys = RealmKeys.parse(Files.readString(file));
            log.warn("going on with the copy of the realm's keys on disk");
            return keys;
        } catch (IOException e) {
            log.warn("no copy of the realm's keys on disk: {}", e.toString());
            return null;
        }
    }
}
