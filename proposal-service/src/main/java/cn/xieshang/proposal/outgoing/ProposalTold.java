package cn.xieshang.proposal.outgoing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The payloads as they go out. Codes, ids and times; times as RFC 3339 in UTC. */
sealed interface ProposalTold {
    /** @param part {@code first} or {@code co} */
    record Person(String memberId, String userId, String office, String part) {}

    record Unit(String unit, String share) {}

    /**
     * What every listener needs to tell the right people without asking back.
     *
     * @param title none while the text is its authors' own
     * @param invited who is asked to sign and has not answered
     * @param due by when the next thing is due
     */
    record Item(
            String proposalId,
            String serialNo,
            @Nullable String caseNo,
            @Nullable String title,
            String proposerType,
            @Nullable String category,
            String stage,
            String office,
            String district,
            @Nullable String plenary,
            int round,
            List<Person> proposers,
            List<Person> invited,
            List<Unit> units,
            @Nullable String parent,
            @Nullable String supervisor) {}

    record Plain(@JsonUnwrapped Item item) implements ProposalTold {}

    /** @param unit the one whose share moved; @param to the one it went to */
    record OfUnit(
            @JsonUnwrapped Item item,
            String unit,
            @Nullable String to,
            @Nullable String due) implements ProposalTold {}

    record Replied(
            @JsonUnwrapped Item item,
            String unit,
            String grade,
            int promises,
            @Nullable String rateBy) implements ProposalTold {}

    /** @param outcome {@code satisfied}, {@code basically-satisfied}, {@code dissatisfied} or {@code unrated}: the worst of all */
    record Rated(@JsonUnwrapped Item item, String outcome, boolean demandsMore) implements ProposalTold {}

    record OfCommitment(@JsonUnwrapped Item item, int number, String unit, String state, String due)
            implements ProposalTold {}

    record NotFiled(
            @JsonUnwrapped Item item,
            String ground,
            String disposition,
            @Nullable String consentBy) implements ProposalTold {}

    /** @param matter the text that goes on as an opinion */
    record Converted(@JsonUnwrapped Item item, String matter) implements ProposalTold {}

    record Noticed(
            @JsonUnwrapped Item item,
            String deadline,
            @Nullable String target,
            String owner,
            String due,
            boolean overdue,
            boolean escalates)
            implements ProposalTold {}
}
