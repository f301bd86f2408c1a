package cn.xieshang.test;

import cn.xieshang.platform.encryption.PersonalDataCipher;
import cn.xieshang.platform.encryption.TinkPersonalDataCipher;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.security.GeneralSecurityException;

/** Real encryption with keys made for this run. */
public final class TestCipher {
    private static final PersonalDataCipher CIPHER = TinkPersonalDataCipher.fromJson(keyset(), indexKeyset());

    private TestCipher() {}

    public static PersonalDataCipher get() {
        return CIPHER;
    }

    /** A new keyset with one AES-256-GCM key, as JSON. */
    public static String keyset() {
        try {
            AeadConfig.register();
            return json(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new keyset with one HMAC-SHA256 PRF key, as JSON. */
    public static String indexKeyset() {
        try {
            PrfConfig.register();
            return json(KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
    }
}
