package cn.xieshang.member.duty.model;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Made by who records the fact, or from the event that tells it: the same fact told again has the same id. */
public record FactId(UUID value) implements Comparable<FactId> {
    /** @param parts what makes the fact the one it is, such as event and member */
    public static FactId from(String... parts) {
        return new FactId(UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public int compareTo(FactId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
