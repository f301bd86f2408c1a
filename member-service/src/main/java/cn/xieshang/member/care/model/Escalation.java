package cn.xieshang.member.care.model;

/**
 * Where a matter went that could not be answered on the spot.
 *
 * @param reference number or tracking reference of what it became there
 */
public record Escalation(Target to, String reference) {
    /** {@code HOTLINE_12345} is the citizens' hotline. */
    public enum Target implements Coded {
        OPINION,
        PROPOSAL,
        HOTLINE_12345
    }
}
