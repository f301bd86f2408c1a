package cn.xieshang.proposal.model;

import static cn.xieshang.proposal.model.ProposalRefusal.*;
import static cn.xieshang.proposal.model.Refusals.require;

import cn.xieshang.proposal.model.Cosigner.Answer;
import cn.xieshang.proposal.model.ProposalCommand.Sign;
import cn.xieshang.proposal.model.ProposalEvent.*;
import cn.xieshang.proposal.model.ProposalProfile.ProposerType;
import cn.xieshang.proposal.model.ProposalProfile.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** While the text is the proposer's own: writing, signing, handing in (P1–P3, P6). */
final class Drafting {
    private final Proposal proposal;
    private final Moment moment;

    Drafting(Proposal proposal, Moment moment) {
        this.proposal = proposal;
        this.moment = moment;
    }

    /** A signature stands for one text only: another text voids it. */
    ProposalEvent edited(Content content) {
        boolean same = content.hash().equals(proposal.content().hash());
        return new TextEdited(
                content, same ? proposal.cosigners() : Cosigner.changed(proposal.cosigners(), Cosigner::afterEdit));
    }

    ProposalEvent attached(Attachment file) {
        int bound = moment.profile().limits().attachments();
        require(proposal.attachments().size() < bound, TOO_MANY_ATTACHMENTS, bound);
        return new AttachmentAdded(file);
    }

    ProposalEvent removed(String id) {
        return new AttachmentRemoved(id);
    }

    /** Who was asked before and did not sign is asked again. */
    ProposalEvent invited(List<Proposer> members) {
        require(proposal.content().isComplete(), TEXT_INCOMPLETE);
        require(type().cosigned() && members.stream().noneMatch(this::isFirst), COSIGNERS_NOT_FIT);
        Instant until = moment.now().plus(Duration.ofHours(invitationHours()));
        List<Cosigner> cosigners = new ArrayList<>(proposal.cosigners());
        for (Proposer member : members) {
            boolean signed = cosigners.stream().anyMatch(cosigner -> isOf(cosigner, member) && cosigner.hasSigned());
            if (!signed) {
                cosigners.removeIf(cosigner -> isOf(cosigner, member));
                cosigners.add(Cosigner.invited(member, moment.now(), until));
            }
        }
        int bound = moment.profile().limits().cosigners();
        require(cosigners.size() <= bound, TOO_MANY_COSIGNERS, bound);
        return new CosignersInvited(cosigners);
    }

    ProposalEvent signed(Sign sign) {
        require(sign.textHash().equals(proposal.content().hash()), TEXT_HAS_CHANGED);
        Cosigner mine = invitation(sign.onPaper());
        var signature = new Answer.Signed(moment.now(), sign.textHash());
        return new ProposalSigned(replaced(mine, signature), mine.who().memberId());
    }

    ProposalEvent declined(@Nullable String reason) {
        Cosigner mine = invitation(null);
        return new SignatureDeclined(
                replaced(mine, new Answer.Declined(reason)), mine.who().memberId());
    }

    /** Who has not signed by now is dropped. */
    ProposalEvent submitted() {
        Content content = proposal.content();
        require(content.isComplete(), TEXT_INCOMPLETE);
        require(content.publicityConsent() || content.publicityReason() != null, PUBLICITY_REASON_MISSING);
        List<Cosigner> signers =
                proposal.cosigners().stream().filter(Cosigner::hasSigned).toList();
        require(!type().collective() || has(Attachment.Kind.SEAL), SEAL_MISSING);
        require(!type().code().equals("joint") || !signers.isEmpty(), NO_SIGNATURE);
        require(proposal.origin().enteredBy() == null || has(Attachment.Kind.PAPER), PAPER_MISSING);
        Session plenary = moment.profile().plenaryTaking(moment.now());
        int days = moment.profile().streetScreening()
                ? moment.times().screenWd()
                : moment.times().reviewWd();
        return new ProposalSubmitted(
                signers,
                plenary == null ? null : plenary.term() + "-" + plenary.number(),
                new Stage.Submitted(moment.now(), moment.inWorkingDays(days)));
    }

    /** 3 hours while the plenary sits, a day otherwise. */
    private int invitationHours() {
        return moment.profile().isInSession(moment.now())
                ? moment.times().cosignInSessionHours()
                : moment.times().cosignOffSessionHours();
    }

    private Cosigner invitation(@Nullable String memberId) {
        return proposal.cosigners().stream()
                .filter(Cosigner::isInvited)
                .filter(cosigner -> memberId == null
                        ? cosigner.who().is(moment.user())
                        : cosigner.who().memberId().equals(memberId))
                .findFirst()
                .orElseThrow(() -> Refusals.refused(COSIGNERS_NOT_FIT));
    }

    private List<Cosigner> replaced(Cosigner old, Answer answer) {
        return Cosigner.changed(
                proposal.cosigners(), cosigner -> cosigner.equals(old) ? cosigner.with(answer) : cosigner);
    }

    private ProposerType type() {
        return moment.profile()
                .proposerType(proposal.content().proposerType())
                .orElseThrow(() -> Refusals.refused(TEXT_INCOMPLETE));
    }

    private boolean has(Attachment.Kind kind) {
        return proposal.attachments().stream().anyMatch(file -> file.kind() == kind);
    }

    private boolean isFirst(Proposer member) {
        return member.memberId().equals(proposal.origin().first().memberId());
    }

    private static boolean isOf(Cosigner cosigner, Proposer member) {
        return cosigner.who().memberId().equals(member.memberId());
    }
}
