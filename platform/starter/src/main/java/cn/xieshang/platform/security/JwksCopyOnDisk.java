package cn.xieshang.platform.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down each set of keys that was fetched and reads it back when none can be. */
final class JwksCopyOnDisk implements JWKSetSource<SecurityContext> {
    private static final Logger log = LoggerFactory.getLogger(JwksCopyOnDisk.class);

    private final JWKSetSource<SecurityContext> source;
    private final Path file;

    JwksCopyOnDisk(JWKSetSource<SecurityContext> source, Path file) {
        this.source = source;
        this.file = file;
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long currentTime, @Nullable SecurityContext context)
            throws KeySourceException {
        try {
            JWKSet fetched = source.getJWKSet(refresh, currentTime, context);
            write(fetched.toPublicJWKSet().toString());
            return fetched;
        } catch (JWKSetUnavailableException unavailable) {
            if (!Files.isReadable(file)) {
                throw unavailable;
            }
            log.warn("Keycloak's keys cannot be fetched, going on with the copy on disk: {}", unavailable.getMessage());
            return read(unavailable);
        }
    }

    /** Losing the copy costs a restart during an outage, not this request. */
    private void write(String keys) {
        try {
            if (Files.isReadable(file) && Files.readString(file).equals(keys)) {
                return;
            }
            Path directory = file.toAbsolutePath().getParent();
            Files.createDirectories(directory);
            Path fresh = Files.createTempFile(directory, file.getFileName().toString(), ".new");
            Files.writeString(fresh, keys);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            log.warn("Keycloak's keys could not be copied to disk: {}", e.toString());
        }
    }

    private JWKSet read(JWKSetUnavailableException unavailable) throws JWKSetUnavailableException {
        try {
            return JWKSet.load(file.toFile());
        } catch (IOException | ParseException e) {
            unavailable.addSuppressed(e);
            throw unavailable;
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
