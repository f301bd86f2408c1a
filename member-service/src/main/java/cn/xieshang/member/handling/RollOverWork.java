package cn.xieshang.member.handling;

import cn.xieshang.member.model.LeaveReason;
import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.MemberCode;
import cn.xieshang.member.model.MemberCommand;
import cn.xieshang.member.model.MemberCommand.Continue;
import cn.xieshang.member.model.MemberCommand.Leave;
import cn.xieshang.member.model.Term;
import cn.xieshang.member.model.Term.RollOver;
import cn.xieshang.member.model.TermEvent.TermRolledOver;
import cn.xieshang.member.store.MemberStore;
import cn.xieshang.member.store.Stored;
import cn.xieshang.member.store.TermStore;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.platform.refusal.StaleVersionException;
import cn.xieshang.platform.timers.TimerHandler;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Changes terms, one member and one write after another. Who is done is not in the old term any more, so whoever goes on
 * after a crash, or works beside, finds only what is left.
 */
@Service
public class RollOverWork implements TimerHandler {
    private static final Logger LOG = LoggerFactory.getLogger(RollOverWork.class);
    private static final int PAGE = 100;

    private final TermStore terms;
    private final MemberStore members;
    private final MemberHandling handling;
    private final Clock clock;

    RollOverWork(TermStore terms, MemberStore members, MemberHandling handling, Clock clock) {
        this.terms = terms;
        this.members = members;
        this.handling = handling;
        this.clock = clock;
    }

    @Override
    public void wake(String id) {
        terms.find(id).ifPresent(term -> {
            if (term.value().rollOver() instanceof RollOver.Running(var continuing)) {
                work(term, continuing);
            }
        });
    }

    private void work(Stored<Term> term, Set<MemberCode> continuing) {
        Term into = term.value();
        int before = into.number() - 1;
        int moved = 1;
        while (moved > 0) {
            moved = 0;
            List<Stored<Member>> left = members.inTerm(into.district(), before, PAGE);
            if (left.isEmpty()) {
                finish(term, continuing.size());
                return;
            }
            for (Stored<Member> member : left) {
                moved += goOn(member, continuing, into.number()) ? 1 : 0;
            }
        }
    }

    private boolean goOn(Stored<Member> stored, Set<MemberCode> continuing, int term) {
        Member member = stored.value();
        MemberCommand command =
                continuing.contains(member.code()) ? new Continue(term) : new Leave(LeaveReason.TERM_ENDED, null);
        try {
            Actor system = Actor.system(member.office(), member.district());
            handling.handle(system, member.id(), stored.version(), command);
            return true;
        } catch (StaleVersionException | NotFoundException | RefusedException changedMeanwhile) {
            LOG.debug("member {} changed meanwhile", member.id());
            return false;
        }
    }

    private void finish(Stored<Term> term, int continued) {
        Term into = term.value();
        int retired = members.retired(into.district(), into.number() - 1);
        Term next = into.rolledOver(clock.instant(), continued, retired);
        terms.save(into.district(), term.version(), next, new TermRolledOver(next, continued, retired));
    }
}
