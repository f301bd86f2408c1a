package cn.xieshang.platform.encryption;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Tink keysets: authenticated encryption with the context as associated data, and a keyed PRF for look-ups. */
public final class TinkPersonalDataCipher implements PersonalDataCipher {
    private static final int INDEX_BYTES = 20;
    private static final int PREFIX_BYTES = 5;

    private final Aead aead;
    private final PrfSet prf;
    private final int currentKey;

    private TinkPersonalDataCipher(KeysetHandle keys, KeysetHandle indexKeys) throws GeneralSecurityException {
        this.aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.prf = indexKeys.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        this.currentKey = keys.getPrimary().getId();
    }

    /** @throws IllegalStateException when a file is missing or is not a keyset: no service starts with made-up keys */
    public static TinkPersonalDataCipher fromFiles(EncryptionSettings settings) {
        return fromJson(
                text(settings.keyset(), "xieshang.encryption.keyset"),
                text(settings.indexKeyset(), "xieshang.encryption.index-keyset"));
    }

    public static TinkPersonalDataCipher fromJson(String keyset, String indexKeyset) {
        try {
            AeadConfig.register();
            PrfConfig.register();
            return new TinkPersonalDataCipher(
                    TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get()),
                    TinkJsonProtoKeysetFormat.parseKeyset(indexKeyset, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("xieshang.encryption: not a Tink JSON keyset of the right kind", e);
        }
    }

    private static String text(@Nullable Path file, String property) {
        if (file == null) {
            throw new IllegalStateException(property + ": names no keyset file");
        }
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(property + ": cannot read the keyset file " + file, e);
        }
    }

    @Override
    public String encrypt(String plain, String context) {
        try {
            return Base64.getEncoder().encodeToString(aead.encrypt(bytes(plain), bytes(context)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt", e);
        }
    }

    @Override
    public String decrypt(String encrypted, String context) {
        try {
            return new String(aead.decrypt(decoded(encrypted), bytes(context)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot decrypt: changed, moved, or its key is gone", e);
        }
    }

    @Override
    public String blindIndex(String value, String context) {
        try {
            byte[] input = bytes(context.length() + ":" + context + value);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(prf.computePrimary(input, INDEX_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot compute a blind index", e);
        }
    }

    /** Tink puts a version byte and the id of the key before what it encrypts. */
    @Override
    public boolean isCurrent(String encrypted) {
        byte[] bytes = decoded(encrypted);
        return bytes.length > PREFIX_BYTES && ByteBuffer.wrap(bytes, 1, 4).getInt() == currentKey;
    }

    private static byte[] decoded(String encrypted) {
        try {
            return Base64.getDecoder().decode(encrypted);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("not an encrypted text", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
