package cn.xieshang.notification.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One thing told to one audience.
 *
 * @param key place in the audience's sequence: higher is later, and nothing is ever added below the highest
 */
public record Notification(String id, Audience audience, long key, Content content) {

    /** The same event told to the same audience always has the same id. */
    static String id(String event, Audience audience) {
        return digest(event + " " + audience).substring(0, 32);
    }

    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
