package cn.xieshang.member.reading;

import cn.xieshang.member.model.BirthDate;
import cn.xieshang.member.model.DirectoryProfile;
import cn.xieshang.member.model.DirectoryProfile.Shared;
import cn.xieshang.member.model.Email;
import cn.xieshang.member.model.Phone;
import cn.xieshang.member.model.Profile;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

@Schema(description = "A colleague (通讯录)")
public record DirectoryEntry(
        UUID id,
        @Schema(example = "WJ0001") String code,
        @Schema(example = "陈静") String name,
        @Schema(description = "界别", example = "教育界") String sector,

        @Schema(description = "联组", example = "第一联组") @Nullable
        String group,

        @Schema(description = "专委会", example = "提案委员会") @Nullable
        String committee,

        @Schema(description = "政协职务", example = "常委") @Nullable
        String post,

        @Schema(description = "工作单位, where the office shares work", example = "望江中学") @Nullable
        String employer,

        @Schema(description = "单位职务, where the office shares work", example = "副校长") @Nullable
        String position,

        @Schema(description = "In full where the office shares phones, else masked", example = "138****5678") @Nullable
        String phone,

        @Schema(description = "In full where the office shares addresses, else masked", example = "c***@example.cn")
        @Nullable
        String email,

        @Schema(description = "Month and day, where the office shares birthdays", example = "03-12") @Nullable
        String birthday) {
    static DirectoryEntry of(Document member, Profile profile, DirectoryProfile visible) {
        var seat = profile.seat();
        var person = profile.person();
        boolean work = visible.shares(Shared.WORK);
        Phone phone = profile.contact().phone();
        Email email = profile.contact().email();
        BirthDate born = person.birthDate();
        return new DirectoryEntry(
                UUID.fromString(member.getString("_id")),
                member.getString("code"),
                profile.name(),
                seat.sector(),
                seat.group(),
                seat.committee(),
                seat.post(),
                work ? person.employer() : null,
                work ? person.position() : null,
                phone == null ? null : visible.shares(Shared.PHONE) ? phone.value() : phone.toString(),
                email == null ? null : visible.shares(Shared.EMAIL) ? email.value() : email.toString(),
                born != null && visible.shares(Shared.BIRTHDAY) ? born.monthDay() : null);
    }
}
