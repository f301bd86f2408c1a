package cn.xieshang.opinion.store;

import static cn.xieshang.opinion.model.AnOpinion.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xieshang.opinion.model.AnOpinion;
import cn.xieshang.opinion.model.AnOpinion.Happened;
import cn.xieshang.opinion.model.AnswerType;
import cn.xieshang.opinion.model.CitizenWords;
import cn.xieshang.opinion.model.OpinionCommand.*;
import cn.xieshang.opinion.model.OpinionItem;
import cn.xieshang.opinion.model.Party;
import cn.xieshang.opinion.model.Rating;
import cn.xieshang.opinion.model.Satisfaction;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.encryption.PersonalDataCipher;
import cn.xieshang.platform.outbox.GuardedWrites;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.StaleVersionException;
import cn.xieshang.test.ServiceTest;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** On the server inside this process, or on the one that MONGODB_URI_TEST names. */
@ServiceTest
class OpinionStoreTests {
    private static final Reach WANGJIANG = new Reach.OneOffice(new OfficeId("wangjiang"));
    private static final CitizenWords WORDS =
            new CitizenWords("text", "place", new CitizenWords.Contact(null, "13800001111"), false);

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private GuardedWrites writes;

    @Autowired
    private PersonalDataCipher cipher;

    private OpinionStore store;

    @BeforeEach
    void empty() {
        store = new OpinionStore(mongo, writes, cipher);
        mongo.getCollection(OpinionStore.COLLECTION).deleteMany(new Document());
    }

    static Stream<AnOpinion> stages() {
        return Stream.of(
                received(),
                received().then(new MarkSpam("r")),
                received().then(new MergeInto(other())),
                received().then(new TransferToHotline("n")),
                claimed(),
                dispatched().then(new Refuse("r")),
                inHandling().then(new ReplyInterim("t")),
                answered(AnswerType.NOT_RESPONSIBLE),
                answered(AnswerType.DUPLICATE_OF),
                fedBack(AnswerType.SOLVED).then(new Rate(new Rating(Satisfaction.DISSATISFIED, "c"))),
                rated(AnswerType.SOLVED, Satisfaction.SATISFIED).then(new Close()),
                reopened());
    }

    @ParameterizedTest
    @MethodSource("stages")
    void whatIsStoredIsWhatIsFound(AnOpinion opinion) {
        stored(opinion);
        assertThat(store.find(WANGJIANG, opinion.item().origin().id())).contains(opinion.item());
        assertThat(store.words(WANGJIANG, opinion.item().origin().id())).contains(WORDS);
    }

    @Test
    void eachStepIsOneWriteWithItsEventAndItsLineOfHistory() {
        AnOpinion opinion = stored(claimed());
        Document document = raw(opinion.item());
        assertThat(document.getList("outbox", Document.class)).hasSize(2);
        assertThat(document.getList("history", Document.class)).hasSize(2);
        assertThat(document.getLong("version")).isEqualTo(2);
    }

    @Test
    void anotherOfficeDistrictOrUnitFindsAndChangesNothing() {
        AnOpinion opinion = stored(dispatched());
        OpinionItem item = opinion.item();
        for (Reach elsewhere : List.of(
                new Reach.OneOffice(new OfficeId("xixing")),
                new Reach.WholeDistrict(new DistrictId("yuhang")),
                new Reach.OneUnit(new DistrictId("binjiang"), JIAOTONG))) {
            assertThat(store.find(elsewhere, item.origin().id())).isEmpty();
            assertThat(store.words(elsewhere, item.origin().id())).isEmpty();
            Happened next = opinion.story().getLast();
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> store.save(elsewhere, item, next.event(), taken()));
        }
    }

    @Test
    void aDecisionOnAnOldVersionIsNotStored() {
        AnOpinion opinion = stored(claimed());
        Happened claim = opinion.story().getLast();
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> store.save(WANGJIANG, claim.before(), claim.event(), taken()));
        assertThat(raw(opinion.item()).getLong("version")).isEqualTo(2);
    }

    @Test
    void insertingAgainChangesNothing() {
        AnOpinion opinion = stored(claimed());
        Happened first = opinion.story().getFirst();
        assertThat(store.insert(
                        first.before().origin().office(), first.before(), first.event(), WORDS, "index", taken()))
                .isFalse();
        assertThat(raw(opinion.item()).getLong("version")).isEqualTo(2);
    }

    private AnOpinion stored(AnOpinion opinion) {
        for (Happened one : opinion.story()) {
            if (one.before().version() == 0) {
                store.insert(one.before().origin().office(), one.before(), one.event(), WORDS, "index", taken());
            } else {
                store.save(WANGJIANG, one.before(), one.event(), taken());
            }
        }
        return opinion;
    }

    private Document raw(OpinionItem item) {
        return java.util.Objects.requireNonNull(mongo.getCollection(OpinionStore.COLLECTION)
                .find(Filters.eq("_id", item.origin().id().toString()))
                .first());
    }

    private static Taken taken() {
        return new Taken(UserId.SYSTEM, Party.OFFICE, START);
    }
}
