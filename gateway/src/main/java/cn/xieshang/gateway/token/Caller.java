package cn.xieshang.gateway.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** The account of a request whose token was good: for limits, and as a short hash for the log. Never sent on. */
public final class Caller {

    private static final String ATTRIBUTE = Caller.class.getName();

    private Caller() {}

    static void remember(ServerWebExchange exchange, String subject) {
        exchange.getAttributes().put(ATTRIBUTE, subject);
    }

    public static @Nullable String subject(ServerWebExchange exchange) {
        return exchange.getAttribute(ATTRIBUTE);
    }

    public static @Nullable String shortHash(ServerWebExchange exchange) {
        String subject = subject(exchange);
        return subject == null ? null : HexFormat.of().formatHex(sha256(subject), 0, 5);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
