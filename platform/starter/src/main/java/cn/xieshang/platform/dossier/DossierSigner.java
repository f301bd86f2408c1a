package cn.xieshang.platform.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.util.Map;

/**
 * Signs a dossier so that anybody can check it without us: a detached JWS (RFC 7515, appendix F; ES256) over its canonical
 * bytes.
 */
public final class DossierSigner {
    static final JOSEObjectType TYPE = new JOSEObjectType("dossier+jws");

    private final ECKey key;
    private final JWKSet published;

    /**
     * @param keys the first with a private part signs; all are published, so that what older ones signed can be checked
     * @throws IllegalArgumentException when there is none, or one that is not for ES256 or has no id
     */
    public DossierSigner(JWKSet keys) {
        keys.getKeys().forEach(DossierSigner::check);
        this.key = keys.getKeys().stream()
                .filter(JWK::isPrivate)
                .findFirst()
                .map(JWK::toECKey)
                .orElseThrow(() -> new IllegalArgumentException("no private key to sign dossiers with"));
        this.published = keys.toPublicJWKSet();
    }

    /** @param dossier a JSON object */
    public SignedDossier sign(String dossier) {
        byte[] canonical = CanonicalJson.bytes(dossier);
        try {
            JWSObject signed = new JWSObject(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .type(TYPE)
                            .keyID(key.getKeyID())
                            .build(),
                    new Payload(canonical));
            signed.sign(new ECDSASigner(key));
            return new SignedDossier(new String(canonical, UTF_8), signed.serialize(true));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public keys as a JWK Set (RFC 7517), to be shown to everybody. */
    public Map<String, Object> publicKeys() {
        return published.toJSONObject();
    }

    private static void check(JWK key) {
        boolean fits = key instanceof ECKey ec && Curve.P_256.equals(ec.getCurve()) && key.getKeyID() != null;
        if (!fits) {
            throw new IllegalArgumentException("a key for dossiers is an EC key on P-256 with a kid");
        }
    }
}
