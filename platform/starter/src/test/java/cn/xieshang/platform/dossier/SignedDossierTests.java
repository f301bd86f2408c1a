package cn.xieshang.platform.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tools.jackson.databind.json.JsonMapper;

class SignedDossierTests {
    private static final String DOSSIER = "{\"title\": \"修路\", \"records\": [1, 2]}";

    private final ECKey key = key("2026");
    private final DossierSigner signer = new DossierSigner(new JWKSet(key));
    private final SignedDossier signed = signer.sign(DOSSIER);
    private final JWKSet keys = publicKeys(signer);

    @Test
    void whatWeSignedIsSignedHoweverItIsWritten() {
        assertThat(signed.isSignedBy(keys)).isTrue();
        assertThat(signed.dossier()).isEqualTo(CanonicalJson.text(DOSSIER));
        assertThat(new SignedDossier(DOSSIER, signed.signature()).isSignedBy(keys))
                .isTrue();
    }

    /** RFC 7515, appendix F: put the payload back in, and it is an ordinary JWS. */
    @Test
    void anyToolForSignaturesCanCheckIt() throws Exception {
        String whole = signed.signature().replace("..", "." + Base64URL.encode(signed.dossier()) + ".");
        assertThat(JWSObject.parse(whole).verify(new ECDSAVerifier(key.toPublicJWK())))
                .isTrue();
    }

    @Test
    void everyBitOfADossierAndOfItsSignatureIsCovered() {
        byte[] dossier = signed.dossier().getBytes(UTF_8);
        for (int bit = 0; bit < dossier.length * 8; bit++) {
            String changed = new String(flipped(dossier, bit), UTF_8);
            assertThat(new SignedDossier(changed, signed.signature()).isSignedBy(keys))
                    .as(changed)
                    .isFalse();
        }
        String[] parts = signed.signature().split("\\.");
        byte[] signature = new Base64URL(parts[2]).decode();
        for (int bit = 0; bit < signature.length * 8; bit++) {
            String changed = parts[0] + ".." + Base64URL.encode(flipped(signature, bit));
            assertThat(new SignedDossier(DOSSIER, changed).isSignedBy(keys)).isFalse();
        }
        byte[] header = new Base64URL(parts[0]).decode();
        for (int bit = 0; bit < header.length * 8; bit++) {
            String changed = Base64URL.encode(flipped(header, bit)) + ".." + parts[2];
            assertThat(new SignedDossier(DOSSIER, changed).isSignedBy(keys)).isFalse();
        }
    }

    @Test
    void aForgerWithAnotherKeyUnderOurIdIsFound() {
        assertThat(new DossierSigner(new JWKSet(key("2026"))).sign(DOSSIER).isSignedBy(keys))
                .isFalse();
    }

    @Test
    void otherWaysOfSigningAreNotBelieved() throws Exception {
        byte[] payload = CanonicalJson.bytes(DOSSIER);
        JWSObject mac = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(DossierSigner.TYPE)
                        .keyID("2026")
                        .build(),
                new Payload(payload));
        mac.sign(new MACSigner(key.toECPublicKey().getEncoded()));
        JWSObject token = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(JOSEObjectType.JWT)
                        .keyID("2026")
                        .build(),
                new Payload(payload));
        token.sign(new ECDSASigner(key));
        JWSObject withoutId = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(DossierSigner.TYPE)
                        .build(),
                new Payload(payload));
        withoutId.sign(new ECDSASigner(key));
        String unsigned = Base64URL.encode("{\"alg\":\"none\",\"typ\":\"dossier+jws\",\"kid\":\"2026\"}") + "..";
        for (String other : List.of(
                mac.serialize(true), token.serialize(true), withoutId.serialize(true), unsigned, "", "..", "a.b.c")) {
            assertThat(new SignedDossier(DOSSIER, other).isSignedBy(keys))
                    .as(other)
                    .isFalse();
        }
    }

    @Test
    void afterARotationOldDossiersAreCheckedWithTheKeptPublicKeyUntilItIsTakenOut() {
        ECKey next = key("2027");
        DossierSigner rotated = new DossierSigner(new JWKSet(List.of(next, key.toPublicJWK())));
        JWKSet published = publicKeys(rotated);

        assertThat(signed.isSignedBy(published)).isTrue();
        assertThat(rotated.sign(DOSSIER).isSignedBy(published)).isTrue();
        assertThat(rotated.sign(DOSSIER).isSignedBy(keys)).as("not yet known").isFalse();
        assertThat(signed.isSignedBy(publicKeys(new DossierSigner(new JWKSet(next)))))
                .isFalse();
    }

    @Test
    void nothingPrivateIsPublished() {
        assertThat(key.isPrivate()).isTrue();
        assertThat(signer.publicKeys().toString())
                .contains("2026")
                .doesNotContain(key.getD().toString());
    }

    @Test
    void withoutAFittingKeyThereIsNoSigner() throws Exception {
        for (JWKSet unfit : List.of(
                new JWKSet(),
                new JWKSet(key.toPublicJWK()),
                new JWKSet(new RSAKeyGenerator(2048).keyID("r").generate()),
                new JWKSet(new ECKeyGenerator(Curve.P_384).keyID("e").generate()),
                new JWKSet(new ECKeyGenerator(Curve.P_256).generate()))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new DossierSigner(unfit));
        }
    }

    @Test
    void theKeysComeFromAFileOrThereIsNoSigner() throws Exception {
        var runner =
                new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(DossierAutoConfiguration.class));
        runner.run(without -> assertThat(without).doesNotHaveBean(DossierSigner.class));
        runner.withPropertyValues("xieshang.dossier.keys=/nowhere.json")
                .run(missing -> assertThat(missing).hasFailed());
        var file = cn.xieshang.platform.testing.Keysets.file(new JWKSet(key).toString(false));
        runner.withPropertyValues("xieshang.dossier.keys=" + file)
                .run(with -> assertThat(
                                with.getBean(DossierSigner.class).sign(DOSSIER).isSignedBy(keys))
                        .isTrue());
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }

    private static JWKSet publicKeys(DossierSigner signer) {
        try {
            return JWKSet.parse(new JsonMapper().writeValueAsString(signer.publicKeys()));
        } catch (java.text.ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey key(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
