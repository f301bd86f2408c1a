package cn.xieshang.proposal.handling;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.calendar.HolidayCalendar;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.model.ProposalCommand.File;
import cn.xieshang.proposal.model.ProposalCommand.MarkKey;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.model.ProposalRefusal;
import cn.xieshang.proposal.model.Step;
import cn.xieshang.proposal.store.ProposalStore;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Steps that take the next free number of a row: case numbers, and the year's key proposals. The number is guarded by a unique
 * index in the same write; whoever finds it taken tries the next.
 */
@Component
public class Numbers {
    private static final int TRIES = 20;

    private final ProposalStore store;
    private final ProposalHandling handling;
    private final Moments moments;

    Numbers(ProposalStore store, ProposalHandling handling, Moments moments) {
        this.store = store;
        this.handling = handling;
        this.moments = moments;
    }

    /** 立案 under the next case number (案号) of its plenary or, off session, of the year. */
    public Proposal file(Actor actor, ProposalId id, long expected) {
        return numbered(
                () -> handling.handle(actor, id, expected, Step.FILING, proposal -> new File(nextCaseNo(proposal))));
    }

    /** 重点提案, as long as the year's are not used up. */
    public Proposal markKey(Actor actor, ProposalId id, long expected, UserId supervisor) {
        return numbered(() -> handling.handle(
                actor, id, expected, Step.KEY, proposal -> new MarkKey(nextSlot(proposal), supervisor)));
    }

    private static Proposal numbered(Supplier<Proposal> step) {
        for (int i = 1; ; i++) {
            try {
                return step.get();
            } catch (DuplicateKeyException taken) {
                if (i == TRIES) {
                    throw taken;
                }
            }
        }
    }

    private String nextCaseNo(Proposal proposal) {
        String plenary = proposal.filing().plenary();
        String series = (plenary == null ? year() : plenary) + "-";
        DistrictId district = proposal.origin().district();
        int last = store.lastCaseNo(district, series)
                .map(caseNo -> Integer.parseInt(caseNo.substring(series.length())))
                .orElse(0);
        return "%s%04d".formatted(series, last + 1);
    }

    private String nextSlot(Proposal proposal) {
        String year = year();
        List<String> taken = store.keySlots(proposal.origin().district(), year);
        int limit = moments.profile(proposal).keyLimit();
        return IntStream.rangeClosed(1, limit)
                .mapToObj(number -> year + "-" + number)
                .filter(slot -> !taken.contains(slot))
                .findFirst()
                .orElseThrow(() -> new RefusedException(ProposalRefusal.KEY_LIMIT_REACHED, limit));
    }

    private String year() {
        return Integer.toString(moments.instant().atZone(HolidayCalendar.ZONE).getYear());
    }
}
