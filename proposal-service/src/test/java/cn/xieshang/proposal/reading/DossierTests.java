package cn.xieshang.proposal.reading;

import static cn.xieshang.proposal.Hall.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.dossier.SignedDossier;
import cn.xieshang.proposal.Hall;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.test.ServiceTest;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;

/** Whoever changes what is stored is found out. */
@ServiceTest
@Import(Hall.class)
class DossierTests {
    private static final Reach REACH = new Reach.WholeDistrict(BINJIANG);

    @Autowired
    private Hall hall;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private ProposalQueries queries;

    @Autowired
    private MongoOperations mongo;

    @Test
    void anUntouchedHistoryIsWhole() throws InterruptedException {
        ProposalId id = hall.promised(HERE);
        hall.timePasses(Duration.ofDays(400));
        assertThat(Dossiers.faults(queries.recorded(REACH, id))).isEmpty();
    }

    @Test
    void aDossierIsSignedAndSaysWhatWasRecorded() throws ParseException {
        ProposalId id = hall.closed(HERE);
        SignedDossier signed = dossiers.dossier(REACH, id, proposal -> {});
        JWKSet keys = JWKSet.parse(dossiers.publicKeys());
        assertThat(signed.isSignedBy(keys)).isTrue();
        assertThat(new SignedDossier(signed.dossier().replace("closed", "solved"), signed.signature()).isSignedBy(keys))
                .isFalse();
    }

    @Test
    void everyChangedFieldOfEveryRecordIsFound() {
        ProposalId id = hall.closed(HERE);
        Document stored = stored(id);
        List<Document> history = stored.getList("history", Document.class);
        for (int i = 0; i < history.size(); i++) {
            for (String field : List.of("user", "by", "fact", "before", "after", "facts", "stateHash", "hash")) {
                String path = "history." + i + "." + field;
                String was = history.get(i).getString(field);
                set(id, path, was.isEmpty() ? "x" : changed(was));
                assertThat(faultsOrBroken(id)).as(path).isTrue();
                set(id, path, was);
            }
        }
        assertThat(Dossiers.faults(queries.recorded(REACH, id))).isEmpty();
    }

    @Test
    void aChangedTextOrRatingAndAMissingEndAreFound() {
        ProposalId id = hall.closed(HERE);
        set(id, "state.content.title", "另一个案由");
        assertThat(faultsOrBroken(id)).isTrue();
        ProposalId rated = hall.closed(HERE);
        set(rated, "state.stage.ratings.0.appraisals.0.satisfaction", "DISSATISFIED");
        assertThat(faultsOrBroken(rated)).isTrue();
        ProposalId shortened = hall.closed(HERE);
        mongo.getCollection("proposals")
                .updateOne(new Document("_id", shortened.toString()), new Document("$pop", new Document("history", 1)));
        assertThat(faultsOrBroken(shortened)).isTrue();
    }

    private boolean faultsOrBroken(ProposalId id) {
        return !Dossiers.faults(queries.recorded(REACH, id)).isEmpty();
    }

    private static String changed(String text) {
        char first = text.charAt(0) == 'x' ? 'y' : 'x';
        return first + text.substring(1);
    }

    private Document stored(ProposalId id) {
        return Objects.requireNonNull(mongo.getCollection("proposals")
                .find(new Document("_id", id.toString()))
                .first());
    }

    private void set(ProposalId id, String path, String value) {
        mongo.getCollection("proposals")
                .updateOne(new Document("_id", id.toString()), new Document("$set", new Document(path, value)));
    }
}
