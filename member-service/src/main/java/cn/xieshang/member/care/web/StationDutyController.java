package cn.xieshang.member.care.web;

import static cn.xieshang.member.care.model.CareKind.STATION_DUTY;

import cn.xieshang.member.care.handling.StationHandling;
import cn.xieshang.member.care.model.CareCommand;
import cn.xieshang.member.care.model.StationId;
import cn.xieshang.member.care.reading.CareView;
import cn.xieshang.member.care.web.CommonRequests.NamedMember;
import cn.xieshang.member.care.web.CommonRequests.Reason;
import cn.xieshang.member.care.web.StationDutyRequests.LateLog;
import cn.xieshang.member.care.web.StationDutyRequests.LogRequest;
import cn.xieshang.member.care.web.StationDutyRequests.Shift;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.web.ExpectedVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/care/station-duties/{id}")
@Tag(name = "Station duties", description = "驻站")
class StationDutyController {
    private final CareDesk desk;
    private final StationHandling stations;

    StationDutyController(CareDesk desk, StationHandling stations) {
        this.desk = desk;
        this.stations = stations;
    }

    @PutMapping
    @Operation(
            summary = "Roster a member at a station",
            description =
                    Lines.BEGINS + " At most 12 hours, and not over yet. 400 unknown-station; 409 station-closed.")
    ResponseEntity<CareView> roster(Actor actor, @PathVariable UUID id, @Valid @RequestBody Shift body) {
        var place = stations.place(actor, new StationId(body.station()));
        return desk.begin(actor, STATION_DUTY, id, body.toBeginning(place));
    }

    @PutMapping("/confirmation")
    @Operation(summary = "Say that you will be there", description = Lines.BY_HOLDER)
    ResponseEntity<CareView> confirm(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return desk.step(actor, STATION_DUTY, id, expected, new CareCommand.Confirm());
    }

    @PutMapping("/swap-request")
    @Operation(
            summary = "Ask a colleague to take over",
            description =
                    Lines.BY_HOLDER + " Before it begins: 409 duty-has-begun. 400 member-not-of-office, same-member.")
    ResponseEntity<CareView> askSwap(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody NamedMember body) {
        return desk.askSwap(actor, id, expected, body.member());
    }

    @PutMapping("/swap-consent")
    @Operation(summary = "Take over", description = "By the member who was asked, before it begins." + Lines.STEPS)
    ResponseEntity<CareView> agreeSwap(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return desk.step(actor, STATION_DUTY, id, expected, new CareCommand.AgreeSwap());
    }

    @PutMapping("/swap-refusal")
    @Operation(
            summary = "Do not take over, or do not ask any more",
            description = "By the member who was asked, or the one who asked." + Lines.STEPS)
    ResponseEntity<CareView> dropSwap(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return desk.step(actor, STATION_DUTY, id, expected, new CareCommand.DropSwap());
    }

    @PutMapping("/beginning")
    @Operation(
            summary = "Begin the duty",
            description = Lines.BY_HOLDER_OR_OFFICE + " From half an hour before (profile) to its end: 409"
                    + " duty-not-begun, duty-over. It may be left out: a log alone will do.")
    ResponseEntity<CareView> begin(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return desk.step(actor, STATION_DUTY, id, expected, new CareCommand.Begin());
    }

    @PutMapping("/log")
    @Operation(
            summary = "Log the duty",
            description = Lines.BY_HOLDER_OR_OFFICE + " Within two working days of its end (profile), then it counts as"
                    + " missed. It is a duty fact.")
    ResponseEntity<CareView> log(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody LogRequest body) {
        return desk.step(actor, STATION_DUTY, id, expected, body.toCommand());
    }

    @PutMapping("/absence")
    @Operation(
            summary = "Say that the member was not there, and how you know",
            description = Lines.BY_OFFICE + " After its end: 409 duty-not-over.")
    ResponseEntity<CareView> missed(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody Reason body) {
        return desk.step(actor, STATION_DUTY, id, expected, body.toAbsence());
    }

    @PutMapping("/correction")
    @Operation(
            summary = "Log a duty after all that counted as missed",
            description = "By office-director, with the reason, such as a log on paper that came late." + Lines.STEPS)
    ResponseEntity<CareView> correct(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody LateLog body) {
        return desk.step(actor, STATION_DUTY, id, expected, body.toCommand());
    }

    @PutMapping("/cancellation")
    @Operation(
            summary = "Take it off the roster",
            description = Lines.BY_OFFICE + " Nobody has missed it then. 409 duty-over after its end.")
    ResponseEntity<CareView> cancel(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody Reason body) {
        return desk.step(actor, STATION_DUTY, id, expected, body.toCancel());
    }
}
