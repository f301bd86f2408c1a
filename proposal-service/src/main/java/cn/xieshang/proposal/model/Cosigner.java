package cn.xieshang.proposal.model;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A member asked to sign (联名人), and what became of it. */
public record Cosigner(Proposer who, Answer answer) {
    public sealed interface Answer {
        record Invited(Instant since, Instant until) implements Answer {}

        /** @param textHash the text that was signed; see {@link Content#hash()} */
        record Signed(Instant at, String textHash) implements Answer {}

        record Declined(@Nullable String reason) implements Answer {}

        record Expired() implements Answer {}

        /** The text was changed after the signature; the member has to be asked again. */
        record Voided() implements Answer {}
    }

    static Cosigner invited(Proposer who, Instant since, Instant until) {
        return new Cosigner(who, new Answer.Invited(since, until));
    }

    public boolean isInvited() {
        return answer instanceof Answer.Invited;
    }

    public boolean hasSigned() {
        return answer instanceof Answer.Signed;
    }

    Cosigner with(Answer next) {
        return new Cosigner(who, next);
    }

    /** An edit voids signatures; who was only asked signs what is there then. */
    Cosigner afterEdit() {
        return hasSigned() ? with(new Answer.Voided()) : this;
    }

    static List<Cosigner> changed(List<Cosigner> all, UnaryOperator<Cosigner> change) {
        return all.stream().map(change).toList();
    }
}
