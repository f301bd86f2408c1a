package cn.xieshang.platform.dossier;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;

/**
 * A dossier and its seal, as they are given out.
 *
 * @param dossier canonical JSON
 * @param signature detached JWS: put the base64url of the dossier's canonical UTF-8 bytes between the two dots, and any JWS tool
 *     checks it
 */
public record SignedDossier(String dossier, String signature) {

    /** Whether one of these keys signed exactly this content; spaces and the order of names do not matter. */
    public boolean isSignedBy(JWKSet keys) {
        try {
            JWSObject signed = JWSObject.parse(signature, new Payload(CanonicalJson.bytes(dossier)));
            return JWSAlgorithm.ES256.equals(signed.getHeader().getAlgorithm())
                    && DossierSigner.TYPE.equals(signed.getHeader().getType())
                    && keys.getKeyByKeyId(signed.getHeader().getKeyID()) instanceof ECKey key
                    && signed.verify(new ECDSAVerifier(key));
        } catch (ParseException | JOSEException | IllegalArgumentException forged) {
            return false;
        }
    }
}
