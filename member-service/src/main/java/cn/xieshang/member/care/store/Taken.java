package cn.xieshang.member.care.store;

import cn.xieshang.member.care.model.CareStep;
import cn.xieshang.member.care.model.Moment;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.UserId;
import java.time.Instant;

/** Who took a step, and when: a line of the item's history. */
public record Taken(String step, UserId user, Instant at) {
    public static Taken begin(Actor actor, Moment moment) {
        return new Taken("begin", actor.user(), moment.now());
    }

    public static Taken of(Actor actor, CareStep step, Moment moment) {
        return new Taken(step.code(), actor.user(), moment.now());
    }
}
