package cn.xieshang.member.care.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * Proof that a person's data was deleted, without any of it.
 *
 * @param what the fields that there were
 * @param count how many values were deleted
 * @param idsHash SHA-256 of the item's id, in hexadecimal digits
 */
public record Erasure(Instant at, List<String> what, int count, String idsHash) {
    public Erasure {
        what = List.copyOf(what);
    }

    static Erasure of(CareId id, List<String> what, int count, Instant at) {
        return new Erasure(at, what, count, sha256(id.toString()));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
