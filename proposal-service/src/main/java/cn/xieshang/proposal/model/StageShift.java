package cn.xieshang.proposal.model;

import cn.xieshang.proposal.model.Stage.*;
import java.time.Duration;

/** After a hold (暂缓) everything that is due is due that much later. */
final class StageShift {
    private StageShift() {}

    static Stage later(Stage stage, Duration paused) {
        return switch (stage) {
            case Filed(var since, var by) -> new Filed(since, by.plus(paused));
            case InHandling(var handling) -> new InHandling(handling.shifted(paused));
            case Replied(var handling, var since, var by, var ratings) ->
                new Replied(handling, since, by.plus(paused), ratings);
            case Rated(var handling, var ratings, var since, var by) ->
                new Rated(handling, ratings, since, by.plus(paused));
            case Escalated(var handling, var ratings, var reason, var since, var by) ->
                new Escalated(handling, ratings, reason, since, by.plus(paused));
            case Draft _, Cosigning _, Submitted _, StreetScreened _, UnderReview _, Returned _ -> stage;
            case NotFiled _, Merged _, Withdrawn _, Tracking _, Closed _, Archived _ -> stage;
        };
    }
}
