package cn.xieshang.local.setup;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.security.GeneralSecurityException;

/** New keys in the form in which the services read them: Tink keysets and JWK Sets, both JSON. */
final class Keysets {
    private Keysets() {}

    static String encryption() {
        return generate(AeadConfig::register, PredefinedAeadParameters.AES256_GCM);
    }

    static String index() {
        return generate(PrfConfig::register, PredefinedPrfParameters.HMAC_SHA256_PRF);
    }

    /** A JWK Set with one key for ES256; its id is its thumbprint. */
    static String dossier() {
        try {
            ECKey key = new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate();
            return new JWKSet(key).toString(false);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
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
