package cn.xieshang.local.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.prf.PrfSet;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {
    private static final byte[] NONE = new byte[0];

    @TempDir
    private Path directory;

    @Test
    void aSecretStaysWhatItIsAndOnlyItsOwnerReadsIt() throws Exception {
        String first = secrets().memberServiceSecret();
        assertThat(first).hasSizeGreaterThan(24);
        assertThat(secrets().memberServiceSecret()).isEqualTo(first);
        assertThat(secrets().keycloakAdminPassword()).isNotEqualTo(first);
        assertThat(permissions(directory.resolve("data/secrets/member-service-client-secret")))
                .isEqualTo("rw-------");
    }

    @Test
    void theEncryptionKeysetOfAServiceEncrypts() throws Exception {
        Aead aead = keyset(secrets().encryptionKeyset("member-service"))
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        byte[] text = "13800000001".getBytes(StandardCharsets.UTF_8);
        assertThat(aead.decrypt(aead.encrypt(text, NONE), NONE)).isEqualTo(text);
    }

    @Test
    void theIndexKeysetOfAServiceComputes() throws Exception {
        PrfSet prf =
                keyset(secrets().indexKeyset("member-service")).getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        assertThat(prf.computePrimary(NONE, 16)).hasSize(16);
    }

    @Test
    void everyServiceHasItsOwnKeys() throws Exception {
        assertThat(Files.readString(secrets().encryptionKeyset("member-service")))
                .isNotEqualTo(Files.readString(secrets().encryptionKeyset("opinion-service")));
        assertThat(permissions(secrets().indexKeyset("opinion-service"))).isEqualTo("rw-------");
    }

    @Test
    void theKeyThatSignsDossiersIsPrivateAndStays() throws Exception {
        Path file = secrets().dossierKeys("proposal-service");
        JWK key = JWKSet.load(file.toFile()).getKeys().getFirst();
        assertThat(key.isPrivate()).isTrue();
        assertThat(key.getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
        assertThat(key.getKeyID()).isEqualTo(key.computeThumbprint().toString());
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(Files.readString(secrets().dossierKeys("proposal-service"))).isEqualTo(Files.readString(file));
    }

    private Secrets secrets() {
        return new Secrets(new Workplace(directory, directory.resolve("data"), directory.resolve("cache")));
    }

    private static KeysetHandle keyset(Path file) throws Exception {
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
