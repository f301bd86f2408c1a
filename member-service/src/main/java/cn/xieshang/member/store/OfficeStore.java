package cn.xieshang.member.store;

import static com.mongodb.client.model.Filters.eq;

import cn.xieshang.member.model.DirectoryProfile;
import cn.xieshang.member.model.Names;
import cn.xieshang.member.model.Office;
import cn.xieshang.member.model.RegisterEvent;
import cn.xieshang.member.model.RegisterEvent.DirectoryProfileSet;
import cn.xieshang.member.model.Vocabulary;
import cn.xieshang.platform.actor.AnyOffice;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.outbox.GuardedWrites;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The offices of all districts, with the words they chose for themselves. */
@Repository
public class OfficeStore {
    public static final String COLLECTION = "offices";
    private static final String COLLEAGUES_SEE = "colleaguesSee";

    private final MongoOperations mongo;
    private final Entries<Office> entries;

    OfficeStore(MongoOperations mongo, GuardedWrites writes) {
        this.mongo = mongo;
        this.entries = new Entries<>(COLLECTION, mongo, writes, OfficeStore::office);
    }

    /** @return false when the id is there already */
    public boolean insert(OfficeId id, Office office, RegisterEvent event) {
        return entries.insert(id.value(), office.district(), state(office), event);
    }

    public Optional<Stored<Office>> find(OfficeId id) {
        return entries.find(eq("_id", id.value()));
    }

    /** @throws cn.xieshang.platform.refusal.NotFoundException when the office is another district's */
    public long save(OfficeId id, long expected, Office next, RegisterEvent event) {
        return entries.save(id.value(), next.district(), expected, state(next), event);
    }

    public DirectoryProfile directoryProfile(OfficeId id) {
        Document found = mongo.execute(
                COLLECTION,
                offices -> offices.find(eq("_id", id.value()))
                        .projection(Projections.include(COLLEAGUES_SEE))
                        .first());
        List<String> codes = found == null ? null : found.getList(COLLEAGUES_SEE, String.class);
        return codes == null
                ? DirectoryProfile.DEFAULT
                : new DirectoryProfile(
                        codes.stream().map(DirectoryProfile.Shared::ofCode).collect(Collectors.toSet()));
    }

    public long share(OfficeId id, long expected, Office office, DirectoryProfile profile) {
        List<String> codes = profile.shared().stream()
                .map(DirectoryProfile.Shared::code)
                .sorted()
                .toList();
        Document state = new Document(COLLEAGUES_SEE, codes);
        return entries.save(id.value(), office.district(), expected, state, new DirectoryProfileSet(office, profile));
    }

    @AnyOffice("ids only, for work of the system that goes through the offices one by one")
    public List<OfficeId> ids() {
        return Objects.requireNonNull(mongo.execute(
                COLLECTION,
                offices -> offices.find()
                        .projection(Projections.include("_id"))
                        .map(office -> new OfficeId(office.getString("_id")))
                        .into(new ArrayList<>())));
    }

    private static Document state(Office office) {
        Vocabulary words = office.vocabulary();
        return Entries.names(office.names())
                .append("kindZh", words.kind().zh())
                .append("kindEn", words.kind().en())
                .append("directorZh", words.director().zh())
                .append("directorEn", words.director().en());
    }

    private static Office office(Document document) {
        return new Office(
                new OfficeId(document.getString("_id")),
                new DistrictId(document.getString("district")),
                Entries.names(document),
                new Vocabulary(
                        new Names(document.getString("kindZh"), document.getString("kindEn")),
                        new Names(document.getString("directorZh"), document.getString("directorEn"))));
    }
}
