package cn.xieshang.member.store;

import cn.xieshang.member.model.IdNumber;
import cn.xieshang.member.model.Phone;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.encryption.PersonalDataCipher;
import org.springframework.stereotype.Component;

/** What encrypted values are found by. Identity numbers are one district's, so that no other learns who is where. */
@Component
public class BlindIndexes {
    private final PersonalDataCipher cipher;

    BlindIndexes(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    public String of(Phone phone) {
        return cipher.blindIndex(phone.value(), "member.phone");
    }

    String of(DistrictId district, IdNumber idNumber) {
        return cipher.blindIndex(idNumber.value(), "member.id-number:" + district);
    }
}
