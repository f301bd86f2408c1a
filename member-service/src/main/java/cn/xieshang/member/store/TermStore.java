package cn.xieshang.member.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.xieshang.member.model.MemberCode;
import cn.xieshang.member.model.Term;
import cn.xieshang.member.model.Term.RollOver;
import cn.xieshang.member.model.TermEvent;
import cn.xieshang.member.outgoing.TermPublication;
import cn.xieshang.platform.actor.AnyOffice;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.outbox.GuardedWrites;
import cn.xieshang.platform.timers.TimerFields;
import com.mongodb.client.model.Projections;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The terms of the districts. One that rolls over has a timer, so that it goes on after whatever stops it. */
@Repository
public class TermStore {
    public static final String COLLECTION = "terms";

    private final MongoOperations mongo;
    private final GuardedWrites writes;
    private final Clock clock;

    TermStore(MongoOperations mongo, GuardedWrites writes, Clock clock) {
        this.mongo = mongo;
        this.writes = writes;
        this.clock = clock;
    }

    /** @return false when there is such a term */
    public boolean insert(DistrictId district, Term term, TermEvent event) {
        Document document = new Document("_id", id(district, term.number()))
                .append("district", district.value())
                .append("number", term.number());
        document.putAll(state(term));
        return writes.insert(COLLECTION, document, TermPublication.of(event));
    }

    public Optional<Stored<Term>> find(DistrictId district, int number) {
        return first(eq("_id", id(district, number)));
    }

    @AnyOffice("a timer knows the document only; the term says whose it is")
    public Optional<Stored<Term>> find(String id) {
        return first(eq("_id", id));
    }

    public long save(DistrictId district, long expected, Term next, TermEvent event) {
        Bson one = and(eq("_id", id(district, next.number())), eq("district", district.value()));
        return writes.update(COLLECTION, one, expected, state(next), TermPublication.of(event));
    }

    private Optional<Stored<Term>> first(Bson filter) {
        Document found = mongo.execute(
                COLLECTION,
                terms -> terms.find(filter)
                        .projection(Projections.exclude(GuardedWrites.OUTBOX))
                        .first());
        return Optional.ofNullable(found).map(term -> new Stored<>(term(term), term.getLong("version")));
    }

    private Document state(Term term) {
        boolean running = term.rollOver() instanceof RollOver.Running;
        return new Document("start", term.start().toString())
                .append("end", text(term.end()))
                .append("sectors", term.sectors())
                .append("rollOver", state(term.rollOver()))
                .append(TimerFields.WAKE, running ? Date.from(clock.instant()) : null);
    }

    private static @Nullable Document state(RollOver rollOver) {
        return switch (rollOver) {
            case RollOver.NotYet() -> null;
            case RollOver.Running(var continuing) ->
                new Document(
                        "continuing",
                        continuing.stream().map(MemberCode::value).sorted().toList());
            case RollOver.Done(var at, var continued, var retired) ->
                new Document("doneAt", Date.from(at))
                        .append("continued", continued)
                        .append("retired", retired);
        };
    }

    private static Term term(Document document) {
        String end = document.getString("end");
        return new Term(
                new DistrictId(document.getString("district")),
                document.getInteger("number"),
                LocalDate.parse(document.getString("start")),
                end == null ? null : LocalDate.parse(end),
                document.getList("sectors", String.class, List.of()),
                rollOver(document.get("rollOver", Document.class)));
    }

    private static RollOver rollOver(@Nullable Document stored) {
        if (stored == null) {
            return new RollOver.NotYet();
        }
        Date done = stored.getDate("doneAt");
        return done == null
                ? new RollOver.Running(stored.getList("continuing", String.class).stream()
                        .map(MemberCode::new)
                        .collect(Collectors.toSet()))
                : new RollOver.Done(done.toInstant(), stored.getInteger("continued"), stored.getInteger("retired"));
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static String id(DistrictId district, int number) {
        return "%s:%02d".formatted(district, number);
    }
}
