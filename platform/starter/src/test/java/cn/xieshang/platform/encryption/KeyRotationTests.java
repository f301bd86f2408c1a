package cn.xieshang.platform.encryption;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.testing.Keysets;
import cn.xieshang.platform.testing.Store;
import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class KeyRotationTests {
    private static final EncryptedField PHONE = new EncryptedField("people", "contact.phone", "people.phone:");

    private final String index = Keysets.index();
    private final String keyset = Keysets.aead();
    private final String rotatedKeyset = Keysets.withNewPrimary(keyset);
    private final PersonalDataCipher before = TinkPersonalDataCipher.fromJson(keyset, index);
    private final PersonalDataCipher after = TinkPersonalDataCipher.fromJson(rotatedKeyset, index);
    private final Store store = new Store();
    private final MongoCollection<Document> people = store.collection("people");

    @Test
    void everyValueIsEncryptedAnewAndNothingElseChanges() {
        fill(450);
        people.insertOne(new Document("_id", "without-contact"));
        people.insertOne(new Document("_id", "without-phone").append("contact", new Document("mail", "m")));

        assertThat(rotation(after).run()).isEqualTo(new KeyRotation.Outcome(450, 0));

        for (Document person : people.find(new Document("n", new Document("$gte", 0)))) {
            assertThat(after.isCurrent(phone(person))).isTrue();
            assertThat(after.decrypt(phone(person), "people.phone:" + person.getString("_id")))
                    .isEqualTo("1380013" + person.getInteger("n"));
            assertThat(person.getLong("version")).isEqualTo(3);
        }
        assertThat(rotation(after).run()).as("again").isEqualTo(new KeyRotation.Outcome(0, 0));
    }

    @Test
    void brokenOffInTheMiddleItIsFinishedByTheNextRun() {
        fill(300);
        AtomicInteger left = new AtomicInteger(120);
        KeyRotation brokenOff = rotation(new BreakingOff(after, left));
        try {
            brokenOff.run();
        } catch (UnsupportedOperationException crash) {
            assertThat(crash).hasMessage("crash");
        }
        assertThat(rotation(after).run()).isEqualTo(new KeyRotation.Outcome(180, 0));
    }

    @Test
    void whatSomebodyChangesMeanwhileIsNotOverwritten() {
        fill(1);
        String written = after.encrypt("new number", "people.phone:p0");
        PersonalDataCipher interrupted = new Interrupting(
                after, () -> people.updateOne(id("p0"), new Document("$set", new Document("contact.phone", written))));
        assertThat(rotation(interrupted).run()).isEqualTo(new KeyRotation.Outcome(0, 0));
        assertThat(phone(people.find(id("p0")).first())).isEqualTo(written);
    }

    @Test
    void whatCannotBeReadIsCountedAndLeftAsItIs() {
        fill(3);
        people.updateOne(id("p1"), new Document("$set", new Document("contact.phone", "spoilt")));
        assertThat(rotation(after).run()).isEqualTo(new KeyRotation.Outcome(2, 1));
        assertThat(phone(people.find(id("p1")).first())).isEqualTo("spoilt");
    }

    private void fill(int count) {
        for (int n = 0; n < count; n++) {
            String id = "p" + n;
            people.insertOne(new Document("_id", id)
                    .append("n", n)
                    .append("version", 3L)
                    .append("contact", new Document("phone", before.encrypt("1380013" + n, "people.phone:" + id))));
        }
    }

    private KeyRotation rotation(PersonalDataCipher cipher) {
        return new KeyRotation(store.template(), cipher, List.of(PHONE));
    }

    private static Document id(String id) {
        return new Document("_id", id);
    }

    private static String phone(@org.jspecify.annotations.Nullable Document person) {
        return person == null ? "" : person.getEmbedded(List.of("contact", "phone"), "");
    }

    private static class Passing implements PersonalDataCipher {
        private final PersonalDataCipher cipher;

        Passing(PersonalDataCipher cipher) {
            this.cipher = cipher;
        }

        @Override
        public String encrypt(String plain, String context) {
            return cipher.encrypt(plain, context);
        }

        @Override
        public String decrypt(String encrypted, String context) {
            return cipher.decrypt(encrypted, context);
        }

        @Override
        public String blindIndex(String value, String context) {
            return cipher.blindIndex(value, context);
        }

        @Override
        public boolean isCurrent(String encrypted) {
            return cipher.isCurrent(encrypted);
        }
    }

    private static final class BreakingOff extends Passing {
        private final AtomicInteger left;

        BreakingOff(PersonalDataCipher cipher, AtomicInteger left) {
            super(cipher);
            this.left = left;
        }

        @Override
        public String encrypt(String plain, String context) {
            if (left.getAndDecrement() == 0) {
                throw new UnsupportedOperationException("crash");
            }
            return super.encrypt(plain, context);
        }
    }

    private static final class Interrupting extends Passing {
        private final Runnable meanwhile;

        Interrupting(PersonalDataCipher cipher, Runnable meanwhile) {
            super(cipher);
            this.meanwhile = meanwhile;
        }

        @Override
        public String encrypt(String plain, String context) {
            meanwhile.run();
            return super.encrypt(plain, context);
        }
    }
}
