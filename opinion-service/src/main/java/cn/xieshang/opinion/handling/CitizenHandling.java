package cn.xieshang.opinion.handling;

import cn.xieshang.opinion.model.OpinionCommand;
import cn.xieshang.opinion.model.OpinionCommand.ByCitizen;
import cn.xieshang.opinion.model.OpinionItem;
import cn.xieshang.opinion.model.OpinionItem.Stage.*;
import cn.xieshang.opinion.model.Party;
import cn.xieshang.opinion.model.StageFacts;
import cn.xieshang.opinion.store.OpinionStore;
import cn.xieshang.opinion.store.Taken;
import cn.xieshang.opinion.store.TrackedOpinions;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.StaleVersionException;
import org.springframework.stereotype.Component;

/** What the citizen does with the own opinion, known by the tracking code alone. The same again changes nothing. */
@Component
public class CitizenHandling {
    private static final int TRIES = 5;

    private final TrackedOpinions tracked;
    private final OpinionStore store;
    private final TrackingCodes codes;
    private final Moments moments;

    CitizenHandling(TrackedOpinions tracked, OpinionStore store, TrackingCodes codes, Moments moments) {
        this.tracked = tracked;
        this.store = store;
        this.codes = codes;
        this.moments = moments;
    }

    /** A citizen has no version to know: whoever was faster, the decision is made anew on what is there then. */
    public void handle(String typedCode, ByCitizen command) {
        String tracking = codes.indexOf(typedCode);
        for (int i = 1; ; i++) {
            try {
                attempt(tracking, command);
                return;
            } catch (StaleVersionException faster) {
                if (i == TRIES) {
                    throw faster;
                }
            }
        }
    }

    private void attempt(String tracking, ByCitizen command) {
        OpinionItem item = tracked.find(tracking).orElseThrow(NotFoundException::new);
        if (isDone(item, command)) {
            return;
        }
        var moment = moments.now(item, null);
        store.save(
                new Reach.OneOffice(item.origin().office()),
                item,
                item.decide(command, moment),
                new Taken(UserId.ANONYMOUS, Party.CITIZEN, moment.now()));
    }

    private static boolean isDone(OpinionItem item, ByCitizen command) {
        return switch (command) {
            case OpinionCommand.Rate(var rating) -> rating.equals(StageFacts.rating(item.stage()));
            case OpinionCommand.Reopen(var reason) ->
                reason.equals(item.reopenReason()) && StageFacts.feedback(item.stage()) == null;
        };
    }
}
