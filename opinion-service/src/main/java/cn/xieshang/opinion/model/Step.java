package cn.xieshang.opinion.model;

import static cn.xieshang.opinion.model.Party.*;

import java.util.List;
import java.util.Locale;

/** The steps by their wire names, which are also the ends of their addresses, and who may take each. */
public enum Step {
    SPAM(OFFICE),
    DUPLICATE(OFFICE),
    TRANSFER(OFFICE),
    RESTORATION(OFFICE),
    CLAIM(MEMBER),
    RELEASE(CLAIMANT, OFFICE),
    REFERRAL(OFFICE, ASSIGNING_OFFICE),
    RECEIPT(UNIT),
    REFUSAL(UNIT),
    INTERIM_REPLY(UNIT),
    ANSWER(UNIT),
    REDO(OFFICE, ASSIGNING_OFFICE),
    FEEDBACK(OFFICE, ASSIGNING_OFFICE),
    RATING(CITIZEN),
    REOPENING(CITIZEN),
    CLOSING(OFFICE);

    private final List<Party> takers;

    Step(Party... takers) {
        this.takers = List.of(takers);
    }

    public List<Party> takers() {
        return takers;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Leads back to where the item has been: such steps are counted, so that no item goes in circles for ever. */
    boolean goesBack() {
        return switch (this) {
            case RESTORATION, CLAIM, RELEASE, REFUSAL, INTERIM_REPLY, REDO -> true;
            case SPAM, DUPLICATE, TRANSFER, REFERRAL, RECEIPT, ANSWER, FEEDBACK, RATING, REOPENING, CLOSING -> false;
        };
    }
}
