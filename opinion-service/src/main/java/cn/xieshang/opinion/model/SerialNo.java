package cn.xieshang.opinion.model;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What people call an opinion on the telephone: {@code 2026-7K3M-9QXA}. Made of the year and the id alone, so that it
 * needs no counter and no second write; it is neither a key nor a secret.
 */
final class SerialNo {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private SerialNo() {}

    static String of(OpinionId id, Instant receivedAt) {
        long mixed = (id.value().getMostSignificantBits() ^ id.value().getLeastSignificantBits()) * 0x9E3779B97F4A7C15L;
        String letters =
                TrackingCode.letters(ByteBuffer.allocate(8).putLong(mixed).array(), 8);
        return "%d-%s-%s"
                .formatted(receivedAt.atZone(SHANGHAI).getYear(), letters.substring(0, 4), letters.substring(4));
    }
}
