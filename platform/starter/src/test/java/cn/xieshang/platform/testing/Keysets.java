package cn.xieshang.platform.testing;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Keysets made for one run. */
public final class Keysets {
    public static final Path INDEX_FILE = file(index());

    private Keysets() {}

    public static String aead() {
        return json(() -> {
            AeadConfig.register();
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        });
    }

    public static String index() {
        return json(() -> {
            PrfConfig.register();
            return KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF);
        });
    }

    /** The same keys and a new one, which is the primary from now on. */
    public static String withNewPrimary(String keyset) {
        return json(() -> KeysetHandle.newBuilder(
                        TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get()))
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build());
    }

    public static Path file(String keyset) {
        try {
            Path file = Files.createTempFile("keyset", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, keyset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Keys {
        KeysetHandle make() throws GeneralSecurityException;
    }

    private static String json(Keys keys) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keys.make(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
