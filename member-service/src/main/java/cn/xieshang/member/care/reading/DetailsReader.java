package cn.xieshang.member.care.reading;

import cn.xieshang.member.care.model.Assistance;
import cn.xieshang.member.care.model.CareItem;
import cn.xieshang.member.care.model.Commendation;
import cn.xieshang.member.care.model.CommunityLink;
import cn.xieshang.member.care.model.DutyLog;
import cn.xieshang.member.care.model.Escalation;
import cn.xieshang.member.care.model.MemberRef;
import cn.xieshang.member.care.model.Person;
import cn.xieshang.member.care.model.Reception;
import cn.xieshang.member.care.model.StationDuty;
import cn.xieshang.member.care.model.Text;
import cn.xieshang.member.care.model.Visit;
import cn.xieshang.member.care.reading.CareDetails.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of an item what is shown of it.
 *
 * @param texts whether what people wrote may be shown
 */
record DetailsReader(boolean texts) {
    CareDetails of(CareItem item) {
        return switch (item) {
            case Visit visit -> of(visit);
            case StationDuty duty -> of(duty);
            case Reception reception -> of(reception);
            case CommunityLink link -> of(link);
            case Assistance assistance -> of(assistance);
            case Commendation commendation -> of(commendation);
        };
    }

    private CareDetails of(Visit visit) {
        var done = visit.stage() instanceof Visit.Stage.Done stage ? stage : null;
        var cancelled = visit.stage() instanceof Visit.Stage.Cancelled stage ? stage : null;
        return new OfVisit(
                visit.form().code(),
                visit.plannedOn(),
                done == null ? null : done.on(),
                shown(visit.topic()),
                done == null ? null : shown(done.record()),
                cancelled == null ? null : shown(cancelled.reason()));
    }

    private CareDetails of(StationDuty duty) {
        DutyLog log = duty.stage() instanceof StationDuty.Stage.Logged(var written, var _) ? written : null;
        Text reason = switch (duty.stage()) {
            case StationDuty.Stage.Logged(var _, var correction) -> correction;
            case StationDuty.Stage.Missed(var why) -> why;
            case StationDuty.Stage.Cancelled(var why) -> why;
            default -> null;
        };
        MemberRef asked = duty.asked();
        return new OfStationDuty(
                duty.at().id().value(),
                duty.at().name(),
                duty.from(),
                duty.to(),
                asked == null ? null : asked.id().value(),
                log == null ? null : log.visitors(),
                log == null ? null : shown(log.text()),
                shown(reason));
    }

    private CareDetails of(Reception reception) {
        Escalation escalation = switch (reception.stage()) {
            case Reception.Stage.Escalated(var to, var _) -> to;
            case Reception.Stage.FedBack(var to, var _, var _) -> to;
            case Reception.Stage.Closed(var to, var _) -> to;
            case Reception.Stage.Received _, Reception.Stage.AnsweredOnSpot _ -> null;
        };
        Text answer = switch (reception.stage()) {
            case Reception.Stage.AnsweredOnSpot(var said, var _) -> said;
            case Reception.Stage.FedBack(var _, var said, var _) -> said;
            case Reception.Stage.Closed(var _, var said) -> said;
            case Reception.Stage.Received _, Reception.Stage.Escalated _ -> null;
        };
        return new OfReception(
                reception.receivedAt(),
                known(reception.citizen()),
                shown(reception.matter()),
                shown(answer),
                escalation == null ? null : escalation.to().code(),
                escalation == null ? null : escalation.reference());
    }

    private CareDetails of(CommunityLink link) {
        var ended = link.stage() instanceof CommunityLink.Stage.Ended stage ? stage : null;
        return new OfCommunityLink(
                link.community(),
                link.from(),
                link.until(),
                link.publicLine(),
                ended == null ? null : ended.on(),
                ended == null ? null : shown(ended.reason()));
    }

    private CareDetails of(Assistance assistance) {
        var ended = assistance.stage() instanceof Assistance.Stage.Ended stage ? stage : null;
        return new OfAssistance(
                assistance.since(),
                known(assistance.person()),
                assistance.helps().stream()
                        .map(help -> new HelpView(help.on(), help.kind().code(), shown(help.text())))
                        .toList(),
                ended == null ? null : ended.on(),
                ended == null ? null : shown(ended.reason()));
    }

    private CareDetails of(Commendation commendation) {
        return new OfCommendation(
                commendation.level().code(),
                commendation.title(),
                shown(commendation.deeds()),
                commendation.publicity().answer().code(),
                commendation.publicity().at(),
                commendation.stage() instanceof Commendation.Stage.Announced(var at) ? at : null,
                commendation.stage() instanceof Commendation.Stage.Declined(var reason) ? shown(reason) : null);
    }

    private @Nullable String shown(@Nullable Text text) {
        return text == null || !texts ? null : text.value();
    }

    private static List<String> known(@Nullable Person person) {
        return person == null ? List.of() : person.known();
    }
}
