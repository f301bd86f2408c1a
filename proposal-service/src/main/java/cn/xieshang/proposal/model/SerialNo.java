package cn.xieshang.proposal.model;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What people call a proposal before it has a case number (流水号): {@code 2026-7K3M-9QXA}. Made of the year and the id alone, so
 * that it needs no counter and no second write; it is neither a key nor a secret.
 */
public final class SerialNo {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    /** Without letters that look like digits or like each other. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private SerialNo() {}

    public static String of(ProposalId id, Instant createdAt) {
        long mixed = (id.value().getMostSignificantBits() ^ id.value().getLeastSignificantBits()) * 0x9E3779B97F4A7C15L;
        StringBuilder letters = new StringBuilder();
        for (int shift = 59; letters.length() < 8; shift -= 5) {
            letters.append(LETTERS.charAt((int) (mixed >>> shift) & 31));
        }
        return "%d-%s-%s"
                .formatted(createdAt.atZone(SHANGHAI).getYear(), letters.substring(0, 4), letters.substring(4));
    }
}
