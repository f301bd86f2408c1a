package cn.xieshang.opinion.store;

import cn.xieshang.opinion.model.CitizenWords;
import cn.xieshang.opinion.model.CitizenWords.Contact;
import cn.xieshang.opinion.model.Deadline;
import cn.xieshang.opinion.model.MemberRef;
import cn.xieshang.opinion.model.OpinionEvent;
import cn.xieshang.opinion.model.OpinionId;
import cn.xieshang.opinion.model.OpinionItem;
import cn.xieshang.opinion.model.Origin;
import cn.xieshang.opinion.model.StageFacts;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.timers.TimerFields;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An opinion as it is stored. What people wrote is sealed; what is searched for is not. */
public final class OpinionDocument {
    private OpinionDocument() {}

    /** What an item is born with; never written again. */
    static Document born(Origin origin, CitizenWords words, String tracking, Seal seal) {
        Contact contact = words.contact();
        return new Document("_id", origin.id().toString())
                .append("office", origin.office().value())
                .append("district", origin.district().value())
                .append("serialNo", origin.serialNo())
                .append("kind", origin.kind())
                .append("profile", origin.profile())
                .append("receivedAt", Date.from(origin.receivedAt()))
                .append("order", "%013d-%s".formatted(origin.receivedAt().toEpochMilli(), origin.id()))
                .append("addressed", from(origin.addressed()))
                .append("tracking", tracking)
                .append("text", seal.hide(words.text(), "text"))
                .append("place", seal.hide(words.place(), "place"))
                .append("contactName", contact == null ? null : seal.hide(contact.name(), "contact-name"))
                .append("contactPhone", contact == null ? null : seal.hide(contact.phone(), "contact-phone"))
                .append("contactVisibleToUnit", words.contactVisibleToUnit());
    }

    /** What commands change. */
    static Document moving(OpinionItem item, Seal seal) {
        UnitId unit = StageFacts.unit(item.stage());
        return new Document("stage", StageDocument.from(item.stage(), seal))
                .append("unit", unit == null ? null : unit.value())
                .append("due", StageDocument.date(StageFacts.due(item.stage())))
                .append("toldOverdue", StageDocument.date(item.toldOverdue()))
                .append(TimerFields.WAKE, StageDocument.date(Deadline.next(item)))
                .append("claimedBy", from(item.claimedBy()))
                .append("round", item.round())
                .append("reopenReason", seal.hide(item.reopenReason(), "reopen"));
    }

    /** One line of the history; there are never more of them than the profile allows steps, and a few. */
    static Document history(OpinionEvent event, OpinionItem after, Taken taken, Seal seal) {
        UnitId unit = event instanceof OpinionEvent.OpinionRefused(var by, var _) ? by : StageFacts.unit(after.stage());
        return new Document("step", event.fact())
                .append("at", Date.from(taken.at()))
                .append("by", taken.by().code())
                .append("user", taken.user().value())
                .append("unit", unit == null ? null : unit.value())
                .append("due", StageDocument.date(StageFacts.due(after.stage())))
                .append("text", seal.hide(event.text(), "history"));
    }

    public static OpinionItem item(Document document, Seal seal) {
        Origin origin = new Origin(
                OpinionId.of(document.getString("_id")),
                new OfficeId(document.getString("office")),
                new DistrictId(document.getString("district")),
                document.getString("serialNo"),
                document.getString("kind"),
                document.getString("profile"),
                StageDocument.time(document, "receivedAt"),
                member(document.get("addressed", Document.class)));
        return new OpinionItem(
                origin,
                member(document.get("claimedBy", Document.class)),
                document.getInteger("round", 1),
                seal.showIfThere(document, "reopenReason", "reopen"),
                StageDocument.read(document.get("stage", Document.class), seal),
                StageDocument.timeIfThere(document, "toldOverdue"),
                Objects.requireNonNull(document.getLong("version")));
    }

    public static CitizenWords words(Document document, Seal seal) {
        String name = seal.showIfThere(document, "contactName", "contact-name");
        String phone = seal.showIfThere(document, "contactPhone", "contact-phone");
        return new CitizenWords(
                seal.show(document, "text", "text"),
                seal.show(document, "place", "place"),
                name == null && phone == null ? null : new Contact(name, phone),
                document.getBoolean("contactVisibleToUnit", false));
    }

    private static @Nullable Document from(@Nullable MemberRef member) {
        if (member == null) {
            return null;
        }
        UserId user = member.userId();
        return new Document("memberId", member.memberId()).append("userId", user == null ? null : user.value());
    }

    private static @Nullable MemberRef member(@Nullable Document stored) {
        if (stored == null) {
            return null;
        }
        String user = stored.getString("userId");
        return new MemberRef(stored.getString("memberId"), user == null ? null : new UserId(user));
    }
}
