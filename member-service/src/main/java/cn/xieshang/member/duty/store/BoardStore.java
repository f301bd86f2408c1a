package cn.xieshang.member.duty.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.xieshang.member.duty.model.Indicator;
import cn.xieshang.member.duty.model.Label;
import cn.xieshang.member.duty.model.OfficeBoard;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UserId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Boards of offices, one document per office and year. */
@Repository
public class BoardStore {
    static final String COLLECTION = "duty-boards";

    private final MongoOperations mongo;
    private final QuietWrites writes;

    BoardStore(MongoOperations mongo) {
        this.mongo = mongo;
        this.writes = new QuietWrites(mongo, COLLECTION);
    }

    public Optional<Stored<OfficeBoard>> find(OfficeId office, int year) {
        return writes.find(office + ":" + year).map(BoardStore::board);
    }

    public List<OfficeBoard> all(DistrictId district, int year) {
        return Objects.requireNonNull(mongo.execute(
                COLLECTION,
                boards -> boards.find(and(eq("district", district.value()), eq("year", year)))
                        .map(document -> board(document).value())
                        .into(new ArrayList<>())));
    }

    public long save(OfficeId office, DistrictId district, OfficeBoard board, long expected) {
        return writes.save(
                new Document("_id", office + ":" + board.year())
                        .append("office", office.value())
                        .append("district", district.value())
                        .append("year", board.year())
                        .append(
                                "indicators",
                                board.indicators().stream().map(BoardStore::of).toList()),
                expected);
    }

    private static Document of(Indicator indicator) {
        return new Document("code", indicator.code())
                .append("kind", indicator.kind().toString())
                .append("zh", indicator.label().zh())
                .append("en", indicator.label().en())
                .append("met", indicator.met())
                .append(
                        "evidence",
                        indicator.evidence().stream()
                                .map(one -> new Document("id", one.id().toString())
                                        .append("text", one.text())
                                        .append("on", one.on().toString())
                                        .append("by", one.by().value()))
                                .toList());
    }

    private static Stored<OfficeBoard> board(Document document) {
        OfficeBoard board = new OfficeBoard(
                new OfficeId(document.getString("office")),
                document.getInteger("year"),
                Wire.list(document, "indicators").stream()
                        .map(BoardStore::indicator)
                        .toList());
        return new Stored<>(board, document.getLong(QuietWrites.VERSION));
    }

    private static Indicator indicator(Document document) {
        return new Indicator(
                document.getString("code"),
                Wire.constant(Indicator.Kind.class, document.getString("kind")),
                new Label(document.getString("zh"), document.getString("en")),
                document.getBoolean("met"),
                Wire.list(document, "evidence").stream()
                        .map(one -> new Indicator.Evidence(
                                UUID.fromString(one.getString("id")),
                                one.getString("text"),
                                LocalDate.parse(one.getString("on")),
                                new UserId(one.getString("by"))))
                        .toList());
    }
}
