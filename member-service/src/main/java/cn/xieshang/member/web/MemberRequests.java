package cn.xieshang.member.web;

import cn.xieshang.member.forms.Codes;
import cn.xieshang.member.forms.Filled;
import cn.xieshang.member.forms.OneLine;
import cn.xieshang.member.model.LeaveReason;
import cn.xieshang.member.model.MemberCommand.DeclineChange;
import cn.xieshang.member.model.MemberCommand.Leave;
import cn.xieshang.member.model.MemberCommand.Move;
import cn.xieshang.member.model.MemberCommand.RequestAccount;
import cn.xieshang.member.model.PersonalData;
import cn.xieshang.member.model.Phone;
import cn.xieshang.member.model.ReadPurpose;
import cn.xieshang.member.model.Username;
import cn.xieshang.member.reading.MemberFilter;
import cn.xieshang.platform.actor.OfficeId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** What is sent to do something with a member. */
final class MemberRequests {
    private MemberRequests() {}

    @Schema(name = "DepartureRequest")
    record DepartureRequest(
            @NotNull
            @Schema(
                    description = "辞去, 调离本区, 届满未连任, 撤销资格, 去世, 其他",
                    allowableValues = {"resigned", "moved-away", "term-ended", "removed", "deceased", "other"})
            String reason,

            @Filled @OneLine(max = 200) @Schema(description = "Stored encrypted", example = "工作调动") @Nullable
            String remark) {
        Leave toCommand() {
            return new Leave(Codes.parse(LeaveReason.values(), LeaveReason::code, reason, "/reason"), remark);
        }
    }

    @Schema(name = "MoveRequest")
    record MoveRequest(
            @NotNull @Slug @Schema(description = "Of the same district", example = "xixing")
            String office,

            @Filled @OneLine @Schema(description = "联组 of the new office", example = "第一联组") @Nullable
            String group) {
        Move toCommand() {
            return new Move(new OfficeId(office), group);
        }
    }

    @Schema(name = "DeclineRequest")
    record DeclineRequest(
            @NotBlank @OneLine(max = 200) @Schema(description = "Read by the member", example = "请附单位任职文件")
            String reason) {
        DeclineChange toCommand() {
            return new DeclineChange(reason);
        }
    }

    @Schema(name = "DisclosureRequest")
    record DisclosureRequest(
            @NotNull @Schema(allowableValues = {"phone", "email", "address", "idNumber", "birthDate"})
            String field,

            @NotNull
            @Schema(
                    description = "联系委员, 走访慰问, 核对信息, 上报备案, 紧急情况",
                    allowableValues = {"contact", "visit", "verification", "reporting", "emergency"})
            String purpose) {
        PersonalData toField() {
            return Codes.parse(PersonalData.values(), PersonalData::code, field, "/field");
        }

        ReadPurpose toPurpose() {
            return Codes.parse(ReadPurpose.values(), ReadPurpose::code, purpose, "/purpose");
        }
    }

    @Schema(name = "PhoneRequest")
    record PhoneRequest(
            @NotNull @Pattern(regexp = Phone.PATTERN) @Schema(example = "13812345678")
            String phone) {
        MemberFilter toFilter() {
            return MemberFilter.of(new Phone(phone));
        }
    }

    @Schema(name = "AccountRequest")
    record AccountRequest(
            @NotNull
            @Pattern(regexp = Username.PATTERN)
            @Schema(description = "The same again, or another", example = "member.chen2")
            String username) {
        RequestAccount toCommand() {
            return new RequestAccount(new Username(username));
        }
    }
}
