package cn.xieshang.member.forms;

import cn.xieshang.member.model.Address;
import cn.xieshang.member.model.Email;
import cn.xieshang.member.model.MemberCommand.ProposeChange;
import cn.xieshang.member.model.OwnData;
import cn.xieshang.member.model.Phone;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

@Schema(name = "OwnDataRequest", description = "What should be different; what is not said stays as it is")
public record OwnDataForm(
        @Filled @OneLine @Schema(example = "陈静") @Nullable String name,

        @Filled @OneLine @Schema(description = "民族", example = "汉族") @Nullable
        String ethnicity,

        @Filled @OneLine @Schema(description = "党派", example = "民盟") @Nullable
        String party,

        @Filled @OneLine @Schema(description = "工作单位", example = "望江中学") @Nullable
        String employer,

        @Filled @OneLine @Schema(description = "单位职务", example = "校长") @Nullable
        String position,

        @Pattern(regexp = Phone.PATTERN) @Schema(example = "13987654321") @Nullable
        String phone,

        @Pattern(regexp = Email.PATTERN) @Schema(example = "chen@example.cn") @Nullable
        String email,

        @Filled @OneLine(max = Address.MAX) @Schema(example = "杭州市上城区望江街道近江家园2幢") @Nullable
        String address) {

    public ProposeChange toCommand() {
        return new ProposeChange(new OwnData(
                name,
                ethnicity,
                party,
                employer,
                position,
                Codes.ifThere(phone, Phone::new),
                Codes.ifThere(email, Email::new),
                Codes.ifThere(address, Address::new)));
    }
}
