package cn.xieshang.opinion.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.encryption.PersonalDataCipher;
import cn.xieshang.test.TestStore;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class HistoryRotationTests {
    private final MongoTemplate mongo = TestStore.template();

    @Test
    void everyLineIsReadableWithTheNewKeyAloneAndLinesWithoutTextStay() {
        mongo.getCollection(OpinionStore.COLLECTION)
                .insertOne(new Document("_id", "one")
                        .append("history", List.of(line("first"), new Document("step", "signed-for"), line("third"))));
        HistoryRotation rotation = new HistoryRotation(mongo, new TwoKeys());
        assertThat(rotation.rotate()).isEqualTo(2);
        assertThat(rotation.rotate()).isZero();
        assertThat(history())
                .extracting(line -> line.getString("text"))
                .containsExactly("new:first", null, "new:third");
        assertThat(history()).extracting(line -> line.getString("step")).contains("signed-for");
    }

    private List<Document> history() {
        Document found = mongo.getCollection(OpinionStore.COLLECTION).find().first();
        return Objects.requireNonNull(found).getList("history", Document.class);
    }

    private static Document line(String text) {
        return new Document("step", "claimed").append("text", "old:" + text);
    }

    /** Shows which key was used; that encryption encrypts is tested where it is made. */
    private static final class TwoKeys implements PersonalDataCipher {
        @Override
        public String encrypt(String plain, String context) {
            assertThat(context).isEqualTo("opinion.history:one");
            return "new:" + plain;
        }

        @Override
        public String decrypt(String encrypted, String context) {
            return encrypted.substring(4);
        }

        @Override
        public String blindIndex(String value, String context) {
            return value;
        }

        @Override
        public boolean isCurrent(String encrypted) {
            return encrypted.startsWith("new:");
        }
    }
}
