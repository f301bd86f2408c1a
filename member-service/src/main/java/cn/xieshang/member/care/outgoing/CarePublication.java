package cn.xieshang.member.care.outgoing;

import cn.xieshang.member.care.model.Assistance;
import cn.xieshang.member.care.model.Care;
import cn.xieshang.member.care.model.CareItem;
import cn.xieshang.member.care.model.CareKind;
import cn.xieshang.member.care.model.CareStep;
import cn.xieshang.member.care.model.Commendation;
import cn.xieshang.member.care.model.CommunityLink;
import cn.xieshang.member.care.model.MemberRef;
import cn.xieshang.member.care.model.Moment;
import cn.xieshang.member.care.model.Reception;
import cn.xieshang.member.care.model.Station;
import cn.xieshang.member.care.model.StationDuty;
import cn.xieshang.member.care.model.Visit;
import cn.xieshang.platform.outbox.OutboundEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which contract a step of a care item becomes. Nothing that people wrote and nobody but the member is in it. */
public final class CarePublication {
    /** A step that only this service needs to know of. */
    private static final String MOVED = "care.moved";

    private CarePublication() {}

    public static OutboundEvent begun(CareItem born) {
        return switch (born) {
            case Visit visit -> told("care.visit-planned", visit);
            case StationDuty duty -> told("care.station-duty-rostered", duty);
            case Reception reception -> told("care.reception-recorded", reception);
            case CommunityLink _, Assistance _, Commendation _ -> told(MOVED, born);
        };
    }

    /** @param after the item as the step left it */
    public static OutboundEvent of(CareStep step, CareItem after) {
        return switch (step) {
            case RECORD -> told("care.visit-recorded", after);
            case RESCHEDULING -> told("care.visit-planned", after);
            case LOG, CORRECTION -> told("care.station-duty-logged", after);
            case SWAP_REQUEST -> told("care.station-duty-swap-asked", after);
            case SWAP_CONSENT -> told("care.station-duty-swapped", after);
            case ABSENCE -> told("care.station-duty-missed", after);
            case HELP -> told("care.assistance-recorded", after);
            case APPROVAL -> told("care.commendation-approved", after);
            case ANNOUNCEMENT -> told("care.commendation-announced", after);
            case TIME_UP -> timeUp(after);
            case CANCELLATION,
                    CONFIRMATION,
                    SWAP_REFUSAL,
                    BEGINNING,
                    ANSWER,
                    ESCALATION,
                    FEEDBACK,
                    CLOSING,
                    CONTACT_LINE,
                    END,
                    PERSON,
                    REJECTION,
                    CONSENT -> told(MOVED, after);
        };
    }

    public static OutboundEvent of(Station station) {
        var payload = new StationEntry(
                station.id().toString(),
                station.office().value(),
                station.district().value(),
                station.name(),
                station.community(),
                station.place(),
                station.publicLine(),
                station.open());
        return new OutboundEvent(
                "care.station-changed", 1, station.id().toString(), station.office(), station.district(), payload);
    }

    private static OutboundEvent timeUp(CareItem after) {
        return switch (after) {
            case StationDuty duty -> told("care.station-duty-missed", duty);
            case Assistance assistance -> told("care.assistance-erased", assistance);
            case Reception reception when reception.stage() instanceof Reception.Stage.Closed -> told(MOVED, after);
            case Reception _, Visit _ -> told("care.overdue", after);
            case CommunityLink _, Commendation _ -> told(MOVED, after);
        };
    }

    private static OutboundEvent told(String name, CareItem item) {
        Care care = item.care();
        MemberRef asked = asked(item);
        var payload = new Told(
                care.member().id().toString(),
                user(care.member()),
                care.office().value(),
                care.district().value(),
                CareKind.of(item).code(),
                kind(item),
                item.stage().code(),
                date(item).toString(),
                item.due() == null ? null : item.due().toString(),
                asked == null ? null : asked.id().toString(),
                asked == null ? null : user(asked));
        return new OutboundEvent(name, 1, care.id().toString(), care.office(), care.district(), payload);
    }

    private static String kind(CareItem item) {
        return switch (item) {
            case Visit visit -> visit.form().code();
            case Assistance assistance
            when !assistance.helps().isEmpty() ->
                assistance.helps().getLast().kind().code();
            case Commendation commendation -> commendation.level().code();
            case StationDuty _, Reception _, CommunityLink _, Assistance _ ->
                CareKind.of(item).code();
        };
    }

    /** The day that it is about: of an assistance the day of the latest help. */
    private static LocalDate date(CareItem item) {
        return item instanceof Assistance assistance && !assistance.helps().isEmpty()
                ? assistance.helps().getLast().on()
                : LocalDate.ofInstant(item.about(), Moment.ZONE);
    }

    /** The other member in a swap: who is asked, or whose duty it was. */
    private static @Nullable MemberRef asked(CareItem item) {
        return item instanceof StationDuty duty
                ? switch (duty.stage()) {
                    case StationDuty.Stage.SwapAsked(var other, var _) -> other;
                    case StationDuty.Stage.Swapped(var former) -> former;
                    default -> null;
                }
                : null;
    }

    private static @Nullable String user(MemberRef member) {
        return member.user() == null ? null : member.user().value();
    }

    record Told(
            String memberId,
            @Nullable String userId,
            String office,
            String district,
            String item,
            String kind,
            String stage,
            String date,
            @Nullable String due,
            @Nullable String otherMemberId,
            @Nullable String otherUserId) {}

    record StationEntry(
            String stationId,
            String office,
            String district,
            String name,
            String community,
            String place,
            String publicLine,
            boolean open) {}
}
