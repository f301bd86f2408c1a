package cn.xieshang.opinion.model;

import java.util.UUID;

/** Names one opinion; the same request of the same citizen always makes the same one. */
public record OpinionId(UUID value) {
    public static OpinionId of(String text) {
        return new OpinionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
