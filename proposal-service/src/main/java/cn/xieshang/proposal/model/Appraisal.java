package cn.xieshang.proposal.model;

import cn.xieshang.platform.actor.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * How one proposer judges the answer of one unit (委员评价).
 *
 * @param contact how the unit got in touch: code such as {@code visit}, {@code phone}, {@code none}
 * @param onTopic whether the answer speaks of what was proposed
 * @param leaderReplied whether a leader of the unit answered in person
 * @param accepts whether the proposer accepts the result (同意)
 */
public record Appraisal(
        UnitId unit,
        Satisfaction satisfaction,
        Contact contact,
        boolean onTopic,
        boolean leaderReplied,
        boolean accepts,
        @Nullable String comment) {

    public enum Satisfaction {
        SATISFIED,
        BASICALLY_SATISFIED,
        DISSATISFIED
    }

    public enum Contact {
        VISIT,
        MEETING,
        PHONE,
        MESSAGE,
        NONE
    }

    boolean demandsMore() {
        return satisfaction == Satisfaction.DISSATISFIED || !accepts;
    }
}
