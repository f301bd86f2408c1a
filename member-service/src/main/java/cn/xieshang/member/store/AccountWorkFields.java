package cn.xieshang.member.store;

import cn.xieshang.member.model.Account;
import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.MemberEvent;
import cn.xieshang.member.model.MemberEvent.AccountProvisioned;
import cn.xieshang.member.model.MemberEvent.AccountRequested;
import cn.xieshang.member.model.MemberEvent.BirthdayComing;
import cn.xieshang.member.model.MemberEvent.ChangeAccepted;
import cn.xieshang.member.model.MemberEvent.ChangeDeclined;
import cn.xieshang.member.model.MemberEvent.ChangeProposed;
import cn.xieshang.member.model.MemberEvent.MemberChanged;
import cn.xieshang.member.model.MemberEvent.MemberLeft;
import cn.xieshang.member.model.MemberEvent.MemberMoved;
import cn.xieshang.member.model.MemberEvent.MemberRegistered;
import cn.xieshang.member.model.MemberEvent.MemberReturned;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/**
 * The note on a member's document that its account must be looked after: {@code work: {due, attempts, claim, problem}}.
 * A note written anew carries no claim, so whoever is at work on the old one finds that it is not his any more.
 */
final class AccountWorkFields {
    static final String WORK = "work";
    static final String DUE = "work.due";
    static final String ATTEMPTS = "work.attempts";
    static final String CLAIM = "work.claim";
    static final String PROBLEM = "work.problem";

    private AccountWorkFields() {}

    static void plan(Document state, Member after, MemberEvent event, Instant now) {
        switch (event) {
            case MemberRegistered _, MemberReturned _, AccountRequested _ -> state.append(WORK, due(now));
            case MemberChanged _, ChangeAccepted _, MemberMoved _, MemberLeft _ -> {
                if (!(after.account() instanceof Account.Failed)) {
                    state.append(WORK, due(now));
                }
            }
            case AccountProvisioned _ -> state.append(WORK, null);
            case ChangeProposed _, ChangeDeclined _, BirthdayComing _ -> {}
        }
    }

    private static Document due(Instant now) {
        return new Document("due", Date.from(now)).append("attempts", 0);
    }
}
