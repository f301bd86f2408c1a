package cn.xieshang.opinion.model;

import cn.xieshang.platform.actor.UnitId;
import java.time.Duration;
import java.time.Instant;

/** An answer that has reached the citizen: given by the unit at one time, published at another. */
public record Feedback(UnitId unit, Answer answer, Instant publishedAt, Instant reopenUntil) {
    static Feedback of(Assignment assignment, Answer answer, Moment moment) {
        Instant until = moment.now().plus(Duration.ofDays(moment.profile().reopenWithinDays()));
        return new Feedback(assignment.unit(), answer, moment.now(), until);
    }
}
