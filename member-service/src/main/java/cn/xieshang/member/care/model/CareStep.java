package cn.xieshang.member.care.model;

import static cn.xieshang.member.care.model.Party.*;

import cn.xieshang.member.care.model.CareCommand.*;
import java.util.List;

/** The steps by their wire names, which are also the ends of their addresses, and who may take each. */
public enum CareStep implements Coded {
    RESCHEDULING(OFFICE),
    RECORD(OFFICE),
    CANCELLATION(OFFICE),
    CONFIRMATION(HOLDER),
    SWAP_REQUEST(HOLDER),
    SWAP_CONSENT(ASKED_MEMBER),
    SWAP_REFUSAL(ASKED_MEMBER, HOLDER),
    BEGINNING(HOLDER, OFFICE),
    LOG(HOLDER, OFFICE),
    ABSENCE(OFFICE),
    CORRECTION(DIRECTOR),
    ANSWER(HOLDER, OFFICE),
    ESCALATION(HOLDER, OFFICE),
    FEEDBACK(HOLDER, OFFICE),
    CLOSING(OFFICE),
    CONTACT_LINE(OFFICE),
    END(OFFICE),
    PERSON(OFFICE),
    HELP(OFFICE),
    APPROVAL(DIRECTOR),
    REJECTION(DIRECTOR),
    CONSENT(HOLDER),
    ANNOUNCEMENT(OFFICE),
    TIME_UP(SYSTEM);

    private final List<Party> takers;

    CareStep(Party... takers) {
        this.takers = List.of(takers);
    }

    public List<Party> takers() {
        return takers;
    }

    public static CareStep of(CareCommand command) {
        return switch (command) {
            case Reschedule _ -> RESCHEDULING;
            case RecordVisit _ -> RECORD;
            case Cancel _ -> CANCELLATION;
            case Confirm _ -> CONFIRMATION;
            case AskSwap _ -> SWAP_REQUEST;
            case AgreeSwap _ -> SWAP_CONSENT;
            case DropSwap _ -> SWAP_REFUSAL;
            case Begin _ -> BEGINNING;
            case Log _ -> LOG;
            case MarkMissed _ -> ABSENCE;
            case LogAfterAll _ -> CORRECTION;
            case Answer _ -> ANSWER;
            case Escalate _ -> ESCALATION;
            case FeedBack _ -> FEEDBACK;
            case Close _ -> CLOSING;
            case ChangeLine _ -> CONTACT_LINE;
            case End _ -> END;
            case ChangePerson _ -> PERSON;
            case RecordHelp _ -> HELP;
            case Approve _ -> APPROVAL;
            case Decline _ -> REJECTION;
            case Consent _ -> CONSENT;
            case Announce _ -> ANNOUNCEMENT;
            case TimeUp _ -> TIME_UP;
        };
    }
}
