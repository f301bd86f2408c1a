package cn.xieshang.member.duty.web;

import cn.xieshang.member.duty.model.AttendanceLine;
import cn.xieshang.member.duty.model.DutyFact;
import cn.xieshang.member.duty.model.FactFlag;
import cn.xieshang.member.duty.model.FactId;
import cn.xieshang.member.duty.model.FactKind;
import cn.xieshang.member.duty.model.FactRole;
import cn.xieshang.member.duty.model.Level;
import cn.xieshang.member.duty.model.Measure;
import cn.xieshang.member.duty.model.Outcome;
import cn.xieshang.member.duty.model.Retraction;
import cn.xieshang.member.duty.model.Share;
import cn.xieshang.member.duty.model.Subject;
import cn.xieshang.member.duty.model.Unit;
import cn.xieshang.member.model.MemberId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What organisers send; each knows the facts it stands for. */
final class DutyFactRequests {
    private static final int MOST_PEOPLE = 500;
    private static final String CODE = "[a-z][a-z0-9-]{0,39}";

    private DutyFactRequests() {}

    @Schema(name = "DutyFactRequest")
    record FactRequest(
            @NotNull UUID member,
            @NotNull FactKind kind,

            @NotNull @Pattern(regexp = CODE) @Schema(description = "What it is about", example = "opinion")
            String subjectType,

            @NotBlank
            @Size(max = Subject.MAX_ID)
            @Schema(description = "The same for the same item, such as its number", example = "社情民意〔2026〕12号")
            String subjectId,

            @Size(min = 1, max = Subject.MAX_TITLE) @Nullable
            String title,

            @NotNull @Schema(description = "Day in Asia/Shanghai, not in the future")
            LocalDate on,

            @Schema(description = "first when not said") @Nullable
            FactRole role,

            @Schema(description = "For invitations only") @Nullable
            Outcome outcome,

            @Nullable Level level,
            @Nullable Set<FactFlag> flags,
            @Valid @Nullable Amount measure,
            @Valid @Nullable Part share,

            @Size(min = 1, max = Subject.MAX_ID) @Schema(description = "Id of the item it was converted from") @Nullable
            String derivedFrom,

            @Size(min = 1, max = DutyFact.MAX_EVIDENCE)
            @Schema(description = "Where the proof is, in words; no data of third persons")
            @Nullable
            String evidence) {
        DutyFact toFact(UUID id) {
            return new DutyFact(
                    new FactId(id),
                    new MemberId(member),
                    kind,
                    new Subject(subjectType, subjectId, title),
                    on,
                    Objects.requireNonNullElse(role, FactRole.FIRST),
                    outcome,
                    level,
                    Objects.requireNonNullElse(flags, Set.of()),
                    measure == null ? Measure.ONCE : measure.toMeasure(),
                    share == null ? Share.ALONE : new Share(share.position(), share.of()),
                    derivedFrom,
                    evidence);
        }
    }

    @Schema(
            name = "DutyMeasure",
            description = "How much, such as 4 half-day; counted only where a rule counts by this unit")
    record Amount(@NotNull BigDecimal amount, @NotNull Unit unit) {
        Measure toMeasure() {
            return new Measure(amount, unit);
        }
    }

    @Schema(name = "DutyShare", description = "Which of how many signers")
    record Part(
            @NotNull @Min(1) @Max(Share.MOST) Integer position,
            @NotNull @Min(1) @Max(Share.MOST) Integer of) {}

    @Schema(name = "DutyRetractionRequest")
    record RetractionRequest(
            @NotBlank @Size(max = Retraction.MAX_REASON) String reason) {}

    @Schema(name = "DutyAttendanceRequest", description = "The sheet of one activity, on behalf of its organiser")
    record AttendanceRequest(
            @NotNull @Schema(example = "inspection") FactKind kind,

            @NotBlank @Size(max = Subject.MAX_TITLE) @Schema(example = "老旧小区改造视察")
            String title,

            @NotNull @Schema(description = "Day in Asia/Shanghai, not in the future")
            LocalDate on,

            @Nullable Level level,
            @Valid @Nullable Amount measure,

            @Size(min = 1, max = DutyFact.MAX_EVIDENCE) @Nullable
            String evidence,

            @Size(min = 1, max = Retraction.MAX_REASON)
            @Schema(description = "Why an earlier sheet was wrong; needed if something on it changes")
            @Nullable
            String reason,

            @NotEmpty @Size(max = MOST_PEOPLE) List<@Valid Person> people) {
        List<AttendanceLine> toLines(String activity) {
            Subject subject = new Subject("activity", activity, title);
            Measure much = measure == null ? Measure.ONCE : measure.toMeasure();
            return people.stream()
                    .map(person -> new AttendanceLine(
                            new MemberId(person.member()),
                            kind,
                            subject,
                            on,
                            Objects.requireNonNullElse(person.role(), FactRole.ATTENDEE),
                            person.outcome(),
                            level,
                            Objects.requireNonNullElse(person.flags(), Set.of()),
                            much,
                            evidence))
                    .toList();
        }
    }

    @Schema(name = "DutyAttendanceOf")
    record Person(
            @NotNull UUID member,
            @NotNull Outcome outcome,

            @Schema(description = "attendee when not said") @Nullable
            FactRole role,

            @Nullable Set<FactFlag> flags) {}
}
