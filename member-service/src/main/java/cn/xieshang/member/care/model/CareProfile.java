package cn.xieshang.member.care.model;

/**
 * The numbers of an office, by version: an item keeps those that it began with.
 *
 * @param visitEveryDays how long after a visit the next one is due
 * @param recordVisitWithinDays how long after the planned day the office is reminded of a missing record
 * @param beginDutyMinutesBefore how long before its time a station duty may begin
 * @param logDutyWithinWorkingDays how long a station duty may be logged before it counts as missed
 * @param closeReceptionAfterDays how long after the answer a reception closes by itself
 * @param keepAssistedPersonYears how long after the end of an assistance the person's data is kept
 * @param steps how many steps one item may have
 */
public record CareProfile(
        String id,
        int version,
        int visitEveryDays,
        int recordVisitWithinDays,
        int beginDutyMinutesBefore,
        int logDutyWithinWorkingDays,
        int answerReceptionWithinWorkingDays,
        int feedBackWithinWorkingDays,
        int closeReceptionAfterDays,
        int keepAssistedPersonYears,
        int steps) {

    /** How an item remembers it: {@code default-1}. */
    public String key() {
        return id + "-" + version;
    }
}
