package cn.xieshang.member.web;

import cn.xieshang.member.model.MemberCode;
import cn.xieshang.member.model.MemberCommand.Change;
import cn.xieshang.member.model.MemberCommand.Register;
import cn.xieshang.member.model.MemberCommand.RequestAccount;
import cn.xieshang.member.model.Phone;
import cn.xieshang.member.model.Profile;
import cn.xieshang.member.model.Username;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** What is sent about a member. */
final class MemberRequests {
    private MemberRequests() {}

    @Schema(name = "MemberRequest")
    record MemberRequest(
            @NotNull
            @Pattern(regexp = MemberCode.PATTERN)
            @Schema(description = "For the QR code; unique in the deployment, never changes", example = "WJ0001")
            String code,

            @NotBlank @OneLine @Schema(example = "陈静") String name,

            @NotBlank @OneLine @Schema(description = "界别", example = "教育界")
            String sector,

            @Pattern(regexp = ".*\\S.*") @OneLine @Schema(description = "联组", example = "第一联组") @Nullable
            String group,

            @NotNull @Min(1) @Max(Profile.MAX_TERM) @Schema(description = "届", example = "5")
            Integer term,

            @Pattern(regexp = Phone.PATTERN)
            @Schema(description = "Stored encrypted, shown masked", example = "13812345678")
            @Nullable
            String phone,

            @NotNull
            @Pattern(regexp = Username.PATTERN)
            @Schema(description = "To log in with; fixed once asked for", example = "member.chen")
            String username) {

        Register toRegister() {
            return new Register(new MemberCode(code), profile(), new Username(username));
        }

        Change toChange() {
            return new Change(new MemberCode(code), profile(), new Username(username));
        }

        private Profile profile() {
            return new Profile(name, sector, group, term, phone == null ? null : new Phone(phone));
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
