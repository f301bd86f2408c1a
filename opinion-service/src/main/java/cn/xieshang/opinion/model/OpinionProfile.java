package cn.xieshang.opinion.model;

/**
 * The numbers of a district, by version: an item keeps those that it began with, so changing them needs a new version
 * and never moves a deadline that was promised.
 */
public record OpinionProfile(
        String id,
        int version,
        int triageWithinWorkingDays,
        int signWithinWorkingDays,
        int refuseWithinWorkingDays,
        int answerWithinWorkingDays,
        int complexAnswerWithinWorkingDays,
        int interimReplies,
        int reopenWithinDays,
        int rounds,
        int steps) {

    /** How an item remembers it: {@code default-1}. */
    public String key() {
        return id + "-" + version;
    }
}
