package cn.xieshang.local.setup;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.security.GeneralSecurityException;

/** New Tink keysets as JSON, the form in which the services read them. */
final class Keysets {
    private Keysets() {}

    static String encryption() {
        return generate(AeadConfig::register, PredefinedAeadParameters.AES256_GCM);
    }

    static String index() {
        return generate(PrfConfig::register, PredefinedPrfParameters.HMAC_SHA256_PRF);
    }

    private static String generate(Registration registration, Parameters parameters) {
        try {
            registration.run();
            KeysetHandle keyset = KeysetHandle.generateNew(parameters);
            return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Registration {
        void run() throws GeneralSecurityException;
    }
}
