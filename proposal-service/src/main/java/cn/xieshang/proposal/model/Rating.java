package cn.xieshang.proposal.model;

import java.time.Instant;
import java.util.List;

/**
 * One proposer's judgement of a round. Nobody is ever taken as satisfied for having said nothing.
 *
 * @param appraisals one for each unit that answered; none when the time passed without a word ({@code unrated} 未评价)
 */
public record Rating(String memberId, Instant at, List<Appraisal> appraisals) {
    public Rating {
        appraisals = List.copyOf(appraisals);
    }

    public boolean isUnrated() {
        return appraisals.isEmpty();
    }

    boolean demandsMore() {
        return appraisals.stream().anyMatch(Appraisal::demandsMore);
    }
}
