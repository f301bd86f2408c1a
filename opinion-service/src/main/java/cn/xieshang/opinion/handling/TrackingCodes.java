package cn.xieshang.opinion.handling;

import cn.xieshang.opinion.model.OpinionId;
import cn.xieshang.opinion.model.TrackingCode;
import cn.xieshang.platform.encryption.PersonalDataCipher;
import cn.xieshang.platform.refusal.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.stereotype.Component;

/** Makes tracking codes from ids with a secret key, and finds by them; the codes themselves are stored nowhere. */
@Component
public class TrackingCodes {
    private final PersonalDataCipher cipher;

    TrackingCodes(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    /** Always the same for the same item, so a repeated submission gets the same answer. */
    public TrackingCode of(OpinionId id) {
        String secret = cipher.blindIndex(id.toString(), "opinion.tracking-code");
        return TrackingCode.of(sha256(secret));
    }

    String index(TrackingCode code) {
        return cipher.blindIndex(code.letters(), "opinion.tracking");
    }

    /** What is not a code is as unknown as a code that nobody has. */
    public String indexOf(String typed) {
        return TrackingCode.parse(typed).map(this::index).orElseThrow(NotFoundException::new);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
