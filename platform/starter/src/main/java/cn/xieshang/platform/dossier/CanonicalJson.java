package cn.xieshang.platform.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One content, one sequence of bytes (RFC 8785). What the scheme would make equal though it is not is refused: the same name
 * twice, half characters, numbers that a double cannot hold.
 */
public final class CanonicalJson {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private CanonicalJson() {}

    /** @throws IllegalArgumentException when it is no JSON object, or has something that would not be unambiguous */
    public static byte[] bytes(String json) {
        try {
            JsonNode tree = STRICT.readTree(json);
            if (!tree.isObject()) {
                throw new IllegalArgumentException("not an object");
            }
            checkNumbers(tree);
            ByteBuffer bytes =
                    UTF_8.newEncoder().encode(CharBuffer.wrap(new JsonCanonicalizer(json).getEncodedString()));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (JacksonException | IOException unusable) {
            throw new IllegalArgumentException("not unambiguous JSON", unusable);
        }
    }

    public static String text(String json) {
        return new String(bytes(json), UTF_8);
    }

    /** SHA-256 of the canonical bytes, 64 hexadecimal digits. */
    public static String hash(String json) {
        return sha256(bytes(json));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void checkNumbers(JsonNode node) {
        if (node.isNumber()) {
            BigDecimal said = node.decimalValue();
            double kept = said.doubleValue();
            if (Double.isInfinite(kept) || new BigDecimal(Double.toString(kept)).compareTo(said) != 0) {
                throw new IllegalArgumentException("a number that cannot be kept exactly");
            }
        }
        node.forEach(CanonicalJson::checkNumbers);
    }
}
