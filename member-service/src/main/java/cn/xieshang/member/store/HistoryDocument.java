package cn.xieshang.member.store;

import cn.xieshang.member.model.HistoryLine;
import cn.xieshang.member.model.MemberField.Difference;
import cn.xieshang.platform.actor.UserId;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** The stored shape of a line of history. Nothing in it is personal data in clear: see {@link HistoryLine}. */
public final class HistoryDocument {
    static final String HISTORY = "history";

    /** More changes than a member's life has; beyond it the oldest go, so that no document grows without end. */
    static final int MOST = 200;

    private HistoryDocument() {}

    static Document of(HistoryLine line) {
        List<Document> fields = line.fields().stream()
                .map(field -> new Document("field", field.field())
                        .append("personal", field.personal())
                        .append("from", field.from())
                        .append("to", field.to()))
                .toList();
        return new Document("at", Date.from(line.at()))
                .append("by", line.by().value())
                .append("what", line.what())
                .append("detail", line.detail())
                .append("fields", fields);
    }

    public static HistoryLine line(Document stored) {
        return new HistoryLine(
                stored.getDate("at").toInstant(),
                new UserId(stored.getString("by")),
                stored.getString("what"),
                stored.getString("detail"),
                stored.getList("fields", Document.class).stream()
                        .map(field -> new Difference(
                                field.getString("field"),
                                field.getBoolean("personal"),
                                field.getString("from"),
                                field.getString("to")))
                        .toList());
    }
}
