package cn.xieshang.platform.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.xieshang.platform.testing.Keysets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TinkPersonalDataCipherTests {
    private static final String PHONE = "13800138000";

    private final String keyset = Keysets.aead();
    private final String index = Keysets.index();
    private final PersonalDataCipher cipher = TinkPersonalDataCipher.fromJson(keyset, index);

    @Test
    void whatIsEncryptedComesBackAndNeverLooksTheSame() {
        String encrypted = cipher.encrypt(PHONE, "opinion.contact:1");
        assertThat(encrypted).isPrintable().doesNotContain(PHONE);
        assertThat(cipher.encrypt(PHONE, "opinion.contact:1")).isNotEqualTo(encrypted);
        assertThat(cipher.decrypt(encrypted, "opinion.contact:1")).isEqualTo(PHONE);
        assertThat(cipher.decrypt(cipher.encrypt("", "c"), "c")).isEmpty();
        assertThat(cipher.decrypt(cipher.encrypt("陈静🙂", "c"), "c")).isEqualTo("陈静🙂");
    }

    @Test
    void movedChangedOrForeignItDoesNotDecrypt() {
        String encrypted = cipher.encrypt(PHONE, "opinion.contact:1");
        PersonalDataCipher foreign = TinkPersonalDataCipher.fromJson(Keysets.aead(), index);
        assertThatIllegalStateException().isThrownBy(() -> cipher.decrypt(encrypted, "opinion.contact:2"));
        assertThatIllegalStateException().isThrownBy(() -> foreign.decrypt(encrypted, "opinion.contact:1"));
        for (String broken : new String[] {"", "AAAA", "not base64!", encrypted.substring(4), encrypted + "AAAA"}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> cipher.decrypt(broken, "opinion.contact:1"))
                    .withMessageNotContaining(PHONE);
        }
    }

    @Test
    void aBlindIndexIsStableAndTellsNothing() {
        String first = cipher.blindIndex(PHONE, "phone");
        assertThat(TinkPersonalDataCipher.fromJson(Keysets.aead(), index).blindIndex(PHONE, "phone"))
                .as("after a rotation of the other keys too")
                .isEqualTo(first);
        assertThat(cipher.blindIndex(PHONE, "fax")).isNotEqualTo(first);
        assertThat(cipher.blindIndex("ephone", "x")).isNotEqualTo(cipher.blindIndex("phone", "xe"));
        assertThat(TinkPersonalDataCipher.fromJson(keyset, Keysets.index()).blindIndex(PHONE, "phone"))
                .isNotEqualTo(first);
    }

    @Test
    void afterARotationOldValuesAreReadableButNotCurrent() {
        String old = cipher.encrypt(PHONE, "c");
        PersonalDataCipher rotated = TinkPersonalDataCipher.fromJson(Keysets.withNewPrimary(keyset), index);
        assertThat(cipher.isCurrent(old)).isTrue();
        assertThat(rotated.isCurrent(old)).isFalse();
        assertThat(rotated.decrypt(old, "c")).isEqualTo(PHONE);
        assertThat(rotated.isCurrent(rotated.encrypt(PHONE, "c"))).isTrue();
    }

    @Test
    void withoutItsKeysetsNothingStarts() {
        Path good = Keysets.file(keyset);
        Path nowhere = Path.of("/nowhere/keyset.json");
        assertThatIllegalStateException()
                .isThrownBy(() -> TinkPersonalDataCipher.fromFiles(new EncryptionSettings(nowhere, good)))
                .withMessage("xieshang.encryption.keyset: cannot read the keyset file /nowhere/keyset.json");
        assertThatIllegalStateException()
                .isThrownBy(() -> TinkPersonalDataCipher.fromFiles(new EncryptionSettings(good, null)))
                .withMessage("xieshang.encryption.index-keyset: names no keyset file");
        assertThatIllegalStateException()
                .isThrownBy(() -> TinkPersonalDataCipher.fromFiles(
                        new EncryptionSettings(Keysets.file("{}"), Keysets.INDEX_FILE)))
                .withMessageContaining("not a Tink JSON keyset");
        assertThatIllegalStateException()
                .as("the two mixed up")
                .isThrownBy(() -> TinkPersonalDataCipher.fromFiles(new EncryptionSettings(Keysets.INDEX_FILE, good)));
    }
}
