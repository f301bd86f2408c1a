package cn.xieshang.member.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.outbox.GuardedWrites;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Districts, offices and units as they are shown. */
@Repository
public class RegisterQueries {
    private static final Bson SHOWN = Projections.exclude(GuardedWrites.OUTBOX);

    private final MongoOperations mongo;

    RegisterQueries(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public Optional<DistrictView> district(DistrictId id) {
        return one("districts", id.value()).map(DistrictView::of);
    }

    public Optional<OfficeView> office(OfficeId id) {
        return one("offices", id.value()).map(OfficeView::of);
    }

    public Optional<UnitView> unit(UnitId id) {
        return one("units", id.value()).map(UnitView::of);
    }

    public Page<OfficeView> offices(Reach.WholeDistrict reach, Paging paging) {
        return paging.page(list("offices", reach, paging, OfficeView::of), OfficeView::id);
    }

    public Page<UnitView> units(Reach.WholeDistrict reach, Paging paging) {
        return paging.page(list("units", reach, paging, UnitView::of), UnitView::id);
    }

    public Optional<TermView> term(DistrictId district, int number) {
        return one("terms", "%s:%02d".formatted(district, number)).map(TermView::of);
    }

    /** Oldest first. */
    public Page<TermView> terms(Reach.WholeDistrict reach, Paging paging) {
        return paging.page(list("terms", reach, paging, TermView::of), TermView::key);
    }

    public Page<PublicOffice> publicOffices(Reach.WholeDistrict reach, Paging paging) {
        return paging.page(list("offices", reach, paging, PublicOffice::of), PublicOffice::id);
    }

    private Optional<Document> one(String collection, String id) {
        return Optional.ofNullable(mongo.execute(
                collection,
                entries -> entries.find(eq("_id", id)).projection(SHOWN).first()));
    }

    private <T> List<T> list(String collection, Reach.WholeDistrict reach, Paging paging, Function<Document, T> view) {
        Bson district = eq("district", reach.district().value());
        Bson after = paging.after() == null ? empty() : gt("_id", paging.after());
        return Objects.requireNonNull(mongo.execute(
                collection,
                entries -> entries.find(and(district, after))
                        .projection(SHOWN)
                        .sort(Sorts.ascending("_id"))
                        .limit(paging.fetch())
                        .map(view::apply)
                        .into(new ArrayList<>())));
    }
}
