package cn.xieshang.opinion.handling;

import cn.xieshang.opinion.model.Deadline;
import cn.xieshang.opinion.model.OpinionId;
import cn.xieshang.opinion.model.OpinionItem;
import cn.xieshang.opinion.model.Party;
import cn.xieshang.opinion.store.OpinionStore;
import cn.xieshang.opinion.store.Taken;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.timers.TimerHandler;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Tells that a deadline has passed: untriaged, not signed for, unanswered, an answer that nobody passes on. */
@Component
public class DeadlineWatch implements TimerHandler {
    private final OpinionStore store;
    private final Moments moments;

    DeadlineWatch(OpinionStore store, Moments moments) {
        this.store = store;
        this.moments = moments;
    }

    @Override
    public void wake(String id) {
        store.awoken(OpinionId.of(id)).ifPresent(this::tell);
    }

    private void tell(OpinionItem item) {
        Instant now = moments.instant();
        Deadline.passed(item, now)
                .ifPresent(event -> store.save(
                        new Reach.OneOffice(item.origin().office()),
                        item,
                        event,
                        new Taken(UserId.SYSTEM, Party.PLATFORM, now)));
    }
}
