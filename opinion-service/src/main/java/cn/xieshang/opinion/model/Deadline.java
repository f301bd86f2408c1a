package cn.xieshang.opinion.model;

import cn.xieshang.opinion.model.OpinionEvent.OpinionOverdue;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happens by itself: when nobody did in time what was to be done, everybody concerned is told, once a deadline. */
public final class Deadline {
    private Deadline() {}

    /** When to look at the item; never while nobody is waited for, or when it was told. */
    public static @Nullable Instant next(OpinionItem item) {
        Instant due = StageFacts.due(item.stage());
        return due == null || due.equals(item.toldOverdue()) ? null : due;
    }

    public static Optional<OpinionEvent> passed(OpinionItem item, Instant now) {
        return Optional.ofNullable(next(item)).filter(due -> !now.isBefore(due)).map(OpinionOverdue::new);
    }
}
