package cn.xieshang.proposal.store;

import cn.xieshang.platform.dossier.Chain;
import cn.xieshang.platform.dossier.ChainedRecord;
import cn.xieshang.platform.dossier.Step;
import cn.xieshang.proposal.model.EventFacts;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.model.ProposalEvent;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.model.StageFacts;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What has happened, record by record, each chained to the one before. Reminders are not part of it, nor what an author does to
 * a draft that nobody else has seen: that could go on for ever and proves nothing.
 */
public final class History {
    private History() {}

    static Optional<Document> entry(
            @Nullable ChainedRecord last, Proposal before, ProposalEvent event, Proposal after, Taken taken) {
        if (!EventFacts.isRecorded(event, before)) {
            return Optional.empty();
        }
        Document facts = new Document();
        EventFacts.unit(event).ifPresent(unit -> facts.append("unit", unit.value()));
        EventFacts.text(event).ifPresent(text -> facts.append("text", text));
        Step step = new Step(
                taken.at(),
                taken.user().value(),
                taken.by().code(),
                EventFacts.code(event),
                StageFacts.code(before.stage()),
                StageFacts.code(after.stage()),
                StoredJson.MAPPER.writeValueAsString(facts));
        long number = last == null ? 1 : last.sequence() + 1;
        return Optional.of(document(chain(after.origin().id()).next(last, step, stateJson(after, number))));
    }

    public static Chain chain(ProposalId id) {
        return new Chain("proposal:" + id);
    }

    /**
     * What the last record vouches for: the whole state, without the memory of reminders, and how many records there are, so that
     * a missing end shows.
     */
    public static String stateJson(Proposal proposal, long records) {
        Document state = ProposalDocument.state(proposal);
        state.remove("dunned");
        return StoredJson.MAPPER.writeValueAsString(state.append("records", records));
    }

    public static @Nullable ChainedRecord record(@Nullable Document stored) {
        return stored == null
                ? null
                : new ChainedRecord(
                        stored.getLong("sequence"),
                        stored.getDate("at").toInstant(),
                        stored.getString("user"),
                        stored.getString("by"),
                        stored.getString("fact"),
                        stored.getString("before"),
                        stored.getString("after"),
                        stored.getString("facts"),
                        stored.getString("stateHash"),
                        stored.getString("previousHash"),
                        stored.getString("hash"));
    }

    private static Document document(ChainedRecord record) {
        return new Document("sequence", record.sequence())
                .append("at", Date.from(record.at()))
                .append("user", record.by())
                .append("by", record.party())
                .append("fact", record.step())
                .append("before", record.before())
                .append("after", record.after())
                .append("facts", record.facts())
                .append("stateHash", record.stateHash())
                .append("previousHash", record.previousHash())
                .append("hash", record.hash());
    }
}
