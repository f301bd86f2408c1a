package cn.xieshang.proposal.store;

import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.proposal.model.Commitment;
import cn.xieshang.proposal.model.Cosigner;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.model.Publication;
import cn.xieshang.proposal.model.StageFacts;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * A proposal as it is stored: {@code state} is the whole of it, written by {@link StoredJson}; beside it stands what is searched
 * and sorted by, derived from it with every write.
 */
public final class ProposalDocument {
    public static final String STATE = "state";

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private ProposalDocument() {}

    /** What a proposal is born with; never written again. */
    static Document born(Proposal proposal) {
        var origin = proposal.origin();
        return new Document("_id", origin.id().toString())
                .append("office", origin.office().value())
                .append("district", origin.district().value())
                .append("serialNo", origin.serialNo())
                .append("first", origin.first().memberId())
                .append("order", "%013d-%s".formatted(origin.createdAt().toEpochMilli(), origin.id()));
    }

    /** What commands change. A null takes a field away. */
    static Document moving(Proposal proposal, Taken taken) {
        var filing = proposal.filing();
        var marks = proposal.marks();
        String district = proposal.origin().district().value();
        String parent = text(filing.parent());
        return new Document(STATE, state(proposal))
                .append("title", proposal.content().title())
                .append("category", proposal.content().category())
                .append("proposerType", proposal.content().proposerType())
                .append("stage", StageFacts.code(proposal.stage()))
                .append("people", people(proposal))
                .append(
                        "units",
                        StageFacts.units(proposal.stage()).stream()
                                .map(UnitId::value)
                                .toList())
                .append("submittedAt", date(filing.submittedAt()))
                .append("plenary", filing.plenary())
                .append("caseNo", filing.caseNo())
                .append("caseKey", filing.caseNo() == null ? null : district + ":" + filing.caseNo())
                .append("parent", parent)
                .append("key", marks.key() == null ? null : marks.key().slot())
                .append(
                        "keySlot",
                        marks.key() == null
                                ? null
                                : district + ":" + marks.key().slot())
                .append("excellent", marks.excellent() ? true : null)
                .append("publishedAt", publishedAt(proposal.publication()))
                .append("promiseDue", date(promiseDue(proposal.commitments())))
                .append(
                        "promises",
                        proposal.commitments().stream()
                                .map(Commitment::code)
                                .distinct()
                                .toList())
                .append("changedAt", Date.from(taken.at()))
                .append("due", date(taken.due()))
                .append("wake", date(taken.wake()));
    }

    public static Proposal proposal(Document document) {
        return read(document.get(STATE, Document.class), Objects.requireNonNull(document.getLong("version")));
    }

    public static Document state(Proposal proposal) {
        Map<String, Object> fields = StoredJson.MAPPER.convertValue(proposal, FIELDS);
        fields.remove("version");
        return new Document(fields);
    }

    private static Proposal read(Document state, long version) {
        Document whole = new Document(state).append("version", version);
        return StoredJson.MAPPER.convertValue(whole, Proposal.class);
    }

    private static List<String> people(Proposal proposal) {
        return Stream.concat(
                        Stream.of(proposal.origin().first().memberId()),
                        proposal.cosigners().stream()
                                .filter(cosigner -> cosigner.isInvited() || cosigner.hasSigned())
                                .map(Cosigner::who)
                                .map(who -> who.memberId()))
                .toList();
    }

    private static @Nullable Instant promiseDue(List<Commitment> commitments) {
        return commitments.stream()
                .filter(commitment -> !commitment.isSettled())
                .map(Commitment::due)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Date publishedAt(Publication publication) {
        return publication instanceof Publication.Published(var _, var at) ? Date.from(at) : null;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable Date date(@Nullable Instant time) {
        return time == null ? null : Date.from(time);
    }
}
