package cn.xieshang.member.care.web;

import cn.xieshang.member.care.model.CareCommand;
import cn.xieshang.member.care.model.Person;
import cn.xieshang.member.care.model.Purpose;
import cn.xieshang.member.care.model.Text;
import cn.xieshang.member.forms.Filled;
import cn.xieshang.member.forms.OneLine;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What is sent about more than one kind. */
final class CommonRequests {
    private CommonRequests() {}

    @Schema(name = "CareReason", description = "Why; stored encrypted, at most 2000 characters")
    record Reason(@NotBlank @CodePointLength(max = Text.MAX) String reason) {
        CareCommand toCancel() {
            return new CareCommand.Cancel(new Text(reason));
        }

        CareCommand toAbsence() {
            return new CareCommand.MarkMissed(new Text(reason));
        }

        CareCommand toRejection() {
            return new CareCommand.Decline(new Text(reason));
        }
    }

    @Schema(name = "CareEnd")
    record EndRequest(
            @NotNull @Schema(description = "Last day; today or before")
            LocalDate on,

            @NotBlank @CodePointLength(max = Text.MAX) String reason) {
        CareCommand toCommand() {
            return new CareCommand.End(on, new Text(reason));
        }
    }

    @Schema(name = "ThirdPerson", description = "Stored encrypted; shown only for a purpose, on record")
    record PersonRequest(
            @Filled @OneLine @Nullable String name,
            @Pattern(regexp = Lines.PHONE) @Nullable String phone,

            @Filled @CodePointLength(max = 200) @Nullable String address,

            @Pattern(regexp = ".*\\S.*", flags = Pattern.Flag.DOTALL) @CodePointLength(max = Text.MAX) @Nullable
            String situation) {
        Person toPerson() {
            return new Person(name, phone, address, situation == null ? null : new Text(situation));
        }

        static PersonRequest of(Person person) {
            Text situation = person.situation();
            return new PersonRequest(
                    person.name(), person.phone(), person.address(), situation == null ? null : situation.value());
        }
    }

    @Schema(name = "NamedMember")
    record NamedMember(
            @NotNull @Schema(description = "A member of the office")
            UUID member) {}

    @Schema(name = "PersonDisclosureRequest")
    record Disclosure(
            @NotNull
            @Schema(
                    allowableValues = {"help", "verification", "feedback"},
                    description = "What the data is needed for; written into the audit log before it is shown")
            String purpose) {
        Purpose toPurpose() {
            return CareCodes.parse(Purpose.values(), purpose, "/purpose");
        }
    }
}
