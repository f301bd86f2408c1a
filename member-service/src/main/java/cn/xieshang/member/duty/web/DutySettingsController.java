package cn.xieshang.member.duty.web;

import cn.xieshang.member.duty.handling.DutySettingsHandling;
import cn.xieshang.member.duty.model.DutySettings;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.web.ExpectedVersion;
import cn.xieshang.platform.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/duty/settings")
@Tag(name = "Duty settings", description = "合规模式与评议权限")
class DutySettingsController {
    private final DutySettingsHandling handling;

    DutySettingsController(DutySettingsHandling handling) {
        this.handling = handling;
    }

    @GetMapping
    @Operation(
            summary = "Read how openly the district treats points",
            description = "By everybody of the district. New districts are in compliance mode, version 0.")
    ResponseEntity<Settings> get(Actor actor) {
        return answer(handling.read(actor));
    }

    @PutMapping("/compliance")
    @Operation(
            summary = "Turn the compliance mode on or off",
            description =
                    "By district-admin; who did it is in the audit log. On (the default): no ranking, and no points in"
                            + " lists of names; each person's statement and all numbers without names stay. Off needs"
                            + " a legal note (400 required; 国办函〔2026〕12号).")
    ResponseEntity<Settings> compliance(
            Actor actor, ExpectedVersion expected, @Valid @RequestBody ComplianceRequest body) {
        return answer(handling.switchCompliance(actor, expected.value(), body.compliance(), body.legalNote()));
    }

    @PutMapping("/appraisers")
    @Operation(
            summary = "Name the accounts of the district that may see names",
            description = "By district-admin, recorded in the audit log. Replaces the list; at most 50.")
    ResponseEntity<Settings> appraisers(
            Actor actor, ExpectedVersion expected, @Valid @RequestBody AppraisersRequest body) {
        return answer(handling.nameAppraisers(actor, expected.value(), body.toUsers()));
    }

    private static ResponseEntity<Settings> answer(Stored<DutySettings> stored) {
        return Versioned.ok(stored.version(), Settings.of(stored.value(), stored.version()));
    }

    @Schema(name = "DutySettings")
    record Settings(
            boolean compliance,

            @Schema(description = "On what ground it is off") @Nullable
            String legalNote,

            @Schema(description = "Accounts that may see names")
            List<String> appraisers,

            long version) {
        static Settings of(DutySettings settings, long version) {
            return new Settings(
                    settings.compliance(),
                    settings.legalNote(),
                    settings.appraisers().stream().map(UserId::value).sorted().toList(),
                    version);
        }
    }

    @Schema(name = "DutyComplianceRequest")
    record ComplianceRequest(
            @NotNull Boolean compliance,

            @Size(min = 1, max = DutySettings.MAX_NOTE) @Nullable
            String legalNote) {}

    @Schema(name = "DutyAppraisersRequest")
    record AppraisersRequest(
            @NotNull @Size(max = DutySettings.MAX_APPRAISERS)
            List<@NotNull @Size(min = 1, max = 64) String> users) {
        Set<UserId> toUsers() {
            return users.stream().map(UserId::new).collect(Collectors.toUnmodifiableSet());
        }
    }
}
