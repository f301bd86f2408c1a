package cn.xieshang.proposal.store;

import cn.xieshang.platform.actor.UserId;
import cn.xieshang.proposal.model.Party;
import cn.xieshang.proposal.model.Step;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who took a step, in which capacity, when, and when the clock has to look again. */
public record Taken(
        Step step,
        UserId user,
        Party by,
        Instant at,
        @Nullable Instant wake,
        @Nullable Instant due) {}
