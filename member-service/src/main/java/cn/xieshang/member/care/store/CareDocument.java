package cn.xieshang.member.care.store;

import cn.xieshang.member.care.model.Assistance;
import cn.xieshang.member.care.model.Care;
import cn.xieshang.member.care.model.CareItem;
import cn.xieshang.member.care.model.CareKind;
import cn.xieshang.member.care.model.Commendation;
import cn.xieshang.member.care.model.CommunityLink;
import cn.xieshang.member.care.model.Erasure;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.encryption.PersonalDataCipher;
import cn.xieshang.platform.timers.TimerFields;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A care item as it is stored. The whole of it is one sealed text, because most of it speaks of people and nothing can be
 * forgotten that way; beside it stand only the few facts by which items are found.
 */
@Component
public class CareDocument {
    private final PersonalDataCipher cipher;

    CareDocument(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    /** What an item is born with; never written again. */
    Document born(CareItem item, String said) {
        Care care = item.care();
        return new Document("_id", care.id().toString())
                .append("office", care.office().value())
                .append("district", care.district().value())
                .append("kind", CareKind.of(item).code())
                .append("began", fingerprint(care.id().toString(), said));
    }

    /** What commands change. */
    Document moving(CareItem item) {
        Instant wake = item.wakeAt();
        return new Document("member", item.care().member().id().toString())
                .append("stage", item.stage().code())
                .append("order", order(item.about(), item))
                .append("due", item.due() == null ? null : order(item.due(), item))
                .append(TimerFields.WAKE, wake == null ? null : Date.from(wake))
                .append("public", isPublic(item))
                .append("erased", erased(item))
                .append(
                        CareStore.SEALED,
                        cipher.encrypt(
                                CareJson.write(item), context(item.care().id().toString())));
    }

    public Stored<CareItem> item(Document document) {
        String json = cipher.decrypt(document.getString(CareStore.SEALED), context(document.getString("_id")));
        return new Stored<>(CareJson.read(json), document.getLong("version"));
    }

    /** Tells whether the same was said, to whoever has the key, and nothing else. */
    String fingerprint(String id, String said) {
        return cipher.blindIndex(said, "care.began:" + id);
    }

    /** Sorts by moment, and is nobody else's. */
    static String order(Instant moment, CareItem item) {
        return order(moment) + "-" + item.care().id();
    }

    public static String order(Instant moment) {
        return "%014d".formatted(moment.toEpochMilli());
    }

    private static @Nullable Boolean isPublic(CareItem item) {
        boolean open = item instanceof Commendation commendation && commendation.openToPublic()
                || item instanceof CommunityLink link && link.stage() instanceof CommunityLink.Stage.Current;
        return open ? true : null;
    }

    private static @Nullable Document erased(CareItem item) {
        if (!(item instanceof Assistance assistance)
                || !(assistance.stage() instanceof Assistance.Stage.Erased(Erasure erasure))) {
            return null;
        }
        return new Document("order", order(erasure.at(), item))
                .append("at", Date.from(erasure.at()))
                .append("what", erasure.what())
                .append("count", erasure.count())
                .append("idsHash", erasure.idsHash());
    }

    private static String context(String id) {
        return CareStore.SEALED_CONTEXT + id;
    }
}
