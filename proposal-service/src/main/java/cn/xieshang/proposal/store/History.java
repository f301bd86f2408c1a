package cn.xieshang.proposal.store;

import cn.xieshang.proposal.model.EventFacts;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.model.ProposalEvent;
import cn.xieshang.proposal.model.StageFacts;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/**
 * What has happened, line by line, each with the hash of the one before. Reminders are not part of it, nor what an author does
 * to a draft that nobody else has seen: that could go on for ever and proves nothing.
 */
final class History {
    private History() {}

    record Entry(Document record, String hash) {}

    static Optional<Entry> entry(ProposalStore.Found before, ProposalEvent event, Proposal after, Taken taken) {
        if (!EventFacts.isRecorded(event, before.proposal())) {
            return Optional.empty();
        }
        Document record = new Document("sequence", after.version())
                .append("fact", EventFacts.code(event))
                .append("at", Date.from(taken.at()))
                .append("user", taken.user().value())
                .append("by", taken.by().code())
                .append("before", StageFacts.code(before.proposal().stage()))
                .append("after", StageFacts.code(after.stage()));
        EventFacts.unit(event).ifPresent(unit -> record.append("unit", unit.value()));
        EventFacts.text(event).ifPresent(text -> record.append("text", text));
        return Optional.of(new Entry(record, ""));
    }
}
