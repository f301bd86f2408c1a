package cn.xieshang.opinion.web;

import cn.xieshang.opinion.handling.OpinionHandling;
import cn.xieshang.opinion.handling.OpinionPermissions;
import cn.xieshang.opinion.model.MemberRef;
import cn.xieshang.opinion.model.OpinionItem.Stage;
import cn.xieshang.opinion.model.StageFacts;
import cn.xieshang.opinion.reading.OpinionFilter;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.refusal.InvalidException;
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a list is asked for, and adds what the reader's part is. */
@Component
class ListRequests {
    private final OpinionHandling handling;
    private final Clock clock;

    ListRequests(OpinionHandling handling, Clock clock) {
        this.handling = handling;
        this.clock = clock;
    }

    /**
     * @param stage such as {@code received} or {@code in-handling}
     * @param overdue only what has waited too long
     */
    record Query(
            @Nullable String stage,
            @Nullable Boolean overdue,
            @Nullable String unit,
            @Nullable String kind) {}

    OpinionFilter filter(Actor actor, Query query) {
        boolean overdue = Boolean.TRUE.equals(query.overdue());
        return new OpinionFilter(
                stage(query.stage()),
                overdue ? clock.instant() : null,
                unit(query.unit()),
                query.kind(),
                OpinionPermissions.onlyAsMember(actor) ? memberId(actor) : null);
    }

    private static @Nullable String stage(@Nullable String code) {
        boolean known = code == null
                || Arrays.stream(Stage.class.getPermittedSubclasses())
                        .anyMatch(stage ->
                                StageFacts.code(stage.asSubclass(Stage.class)).equals(code));
        if (!known) {
            throw new InvalidException("/stage", "unknown-code");
        }
        return code;
    }

    private static @Nullable UnitId unit(@Nullable String unit) {
        try {
            return unit == null ? null : new UnitId(unit);
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidException("/unit", "unknown-unit");
        }
    }

    private String memberId(Actor actor) {
        MemberRef member = handling.member(actor);
        return member == null ? "" : member.memberId();
    }
}
