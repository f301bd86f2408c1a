package cn.xieshang.opinion.handling;

import cn.xieshang.opinion.model.MemberRef;
import cn.xieshang.opinion.model.OpinionEvent.OpinionReceived;
import cn.xieshang.opinion.model.OpinionId;
import cn.xieshang.opinion.model.OpinionItem;
import cn.xieshang.opinion.model.OpinionRefusal;
import cn.xieshang.opinion.model.Origin;
import cn.xieshang.opinion.model.Party;
import cn.xieshang.opinion.store.Directory;
import cn.xieshang.opinion.store.OpinionStore;
import cn.xieshang.opinion.store.Taken;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.calendar.WorkingCalendar;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in what citizens say. The same request again finds its item and gets the same answer. */
@Component
public class OpinionIntake {
    private final OpinionStore store;
    private final Directory directory;
    private final TrackingCodes codes;
    private final OpinionSettings settings;
    private final WorkingCalendar calendar;
    private final Moments moments;

    OpinionIntake(
            OpinionStore store,
            Directory directory,
            TrackingCodes codes,
            OpinionSettings settings,
            WorkingCalendar calendar,
            Moments moments) {
        this.store = store;
        this.directory = directory;
        this.codes = codes;
        this.settings = settings;
        this.calendar = calendar;
        this.moments = moments;
    }

    public Origin submit(OpinionId id, Submission submission) {
        Origin origin = origin(id, submission);
        var triageDays = settings.profile(origin.profile()).triageWithinWorkingDays();
        var received = new OpinionReceived(calendar.endOfWorkingDay(origin.receivedAt(), triageDays));
        boolean isNew = store.insert(
                origin.office(),
                OpinionItem.unheard(origin),
                received,
                submission.words(),
                codes.index(codes.of(id)),
                new Taken(UserId.ANONYMOUS, Party.CITIZEN, origin.receivedAt()));
        return isNew ? origin : repeated(origin, submission);
    }

    private Origin origin(OpinionId id, Submission submission) {
        OfficeId office = new OfficeId(submission.office());
        Directory.Entry entry =
                directory.office(office).orElseThrow(() -> new InvalidException("/office", "unknown-office"));
        if (!settings.kinds().contains(submission.kind())) {
            throw new InvalidException("/kind", "unknown-kind");
        }
        return Origin.of(
                id,
                office,
                entry.district(),
                submission.kind(),
                settings.current(office),
                moments.instant(),
                addressed(office, submission.memberCode()));
    }

    private @Nullable MemberRef addressed(OfficeId office, @Nullable String code) {
        return code == null
                ? null
                : directory
                        .memberByCode(office, code)
                        .orElseThrow(() -> new InvalidException("/memberCode", "unknown-member"));
    }

    /** Keys of citizens without account are not told apart, so only who says the same gets the same answer. */
    private Origin repeated(Origin again, Submission submission) {
        Reach reach = new Reach.OneOffice(again.office());
        boolean same = store.words(reach, again.id())
                .filter(words -> words.equals(submission.words()))
                .isPresent();
        return store.find(reach, again.id())
                .map(OpinionItem::origin)
                .filter(first -> same && first.kind().equals(again.kind()))
                .orElseThrow(() -> new RefusedException(OpinionRefusal.KEY_USED_BEFORE));
    }
}
