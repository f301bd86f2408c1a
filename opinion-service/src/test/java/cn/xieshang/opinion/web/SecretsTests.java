package cn.xieshang.opinion.web;

import static cn.xieshang.opinion.Town.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

/** After a whole story: no word that anybody wrote is readable in the store, its events or the log. */
@OpinionTest
@ExtendWith(OutputCaptureExtension.class)
class SecretsTests {
    private static final String MARK = "canary-7f3a";

    @Autowired
    private Desk desk;

    @Autowired
    private MongoTemplate mongo;

    @Test
    void nothingThatAnybodyWroteIsReadable(CapturedOutput log) {
        String text = "{\"reason\":\"" + MARK + "\",\"note\":\"" + MARK + "\"}";
        String code = desk.submit(Desk.SUBMISSION
                        .replace("垃圾房三天没人清运", MARK)
                        .replace("近江家园三园", MARK)
                        .replace("王小明", MARK)
                        .replace("13900002222", "13977778888"))
                .body()
                .path("trackingCode")
                .asString();
        String id = desk.get(STAFF, "/v1/opinions?limit=1")
                .body()
                .path("items")
                .get(0)
                .path("id")
                .asString();
        String reason = "{\"reason\":\"" + MARK + "\"}";
        String note = "{\"note\":\"" + MARK + "\"}";
        desk.step(CHEN, id, "claim", 1, note);
        desk.step(STAFF, id, "spam", 2, text);
        desk.step(STAFF, id, "spam", 2, reason);
        desk.step(STAFF, id, "restoration", 3, reason);
        desk.step(STAFF, id, "referral", 4, "{\"unit\":\"chengguan\",\"note\":\"" + MARK + "\"}");
        desk.step(CHENGGUAN, id, "receipt", 5, null);
        desk.step(CHENGGUAN, id, "interim-reply", 6, "{\"text\":\"" + MARK + "\"}");
        desk.step(CHENGGUAN, id, "answer", 7, "{\"type\":\"solved\",\"text\":\"" + MARK + "\"}");
        desk.step(STAFF, id, "feedback", 8, null);
        desk.citizen("rating", code, "{\"satisfaction\":\"satisfied\",\"comment\":\"" + MARK + "\"}");
        desk.citizen("reopening", code, reason);
        desk.send(desk.as(
                STAFF,
                desk.request("POST", "/v1/opinions/" + id + "/contact-disclosures", "{\"purpose\":\"clarify\"}")));
        assertThat(desk.mine(code).text()).contains(MARK);
        String letters = code.replace("-", "").substring(2);
        assertThat(stored()).anyMatch(json -> json.contains("contact-read") && json.contains(id));
        assertThat(stored()).allSatisfy(json -> assertThat(json).doesNotContain(MARK, "13977778888", code, letters));
        assertThat(log.getAll()).doesNotContain(MARK, "13977778888", code, letters);
    }

    private List<String> stored() {
        List<String> documents = new ArrayList<>();
        for (String collection : mongo.getCollectionNames()) {
            mongo.getCollection(collection).find().map(Document::toJson).into(documents);
        }
        return documents;
    }
}
