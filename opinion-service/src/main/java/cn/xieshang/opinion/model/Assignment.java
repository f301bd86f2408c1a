package cn.xieshang.opinion.model;

import cn.xieshang.platform.actor.UnitId;
import java.time.Instant;

/**
 * What a handling unit has been asked to do, and by when.
 *
 * @param since when it was referred or reopened; the times run from here
 */
public record Assignment(UnitId unit, Instant since, Instant signBy, Instant answerBy, int interimReplies) {

    static Assignment of(UnitId unit, Moment moment) {
        OpinionProfile profile = moment.profile();
        return new Assignment(
                unit,
                moment.now(),
                moment.inWorkingDays(profile.signWithinWorkingDays()),
                moment.inWorkingDays(profile.answerWithinWorkingDays()),
                0);
    }

    /** A complex matter: the citizen has been told that it takes longer. */
    Assignment withInterimReply(Moment moment) {
        Instant longer = moment.workingDays().endOf(since, moment.profile().complexAnswerWithinWorkingDays());
        return new Assignment(unit, since, signBy, longer.isAfter(answerBy) ? longer : answerBy, interimReplies + 1);
    }
}
