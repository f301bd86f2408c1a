package cn.xieshang.member.reading;

import cn.xieshang.member.model.Profile;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "MaskedData")
public record Masked(
        @Schema(example = "138****5678") @Nullable String phone,

        @Schema(example = "c***@example.cn") @Nullable String email,

        @Schema(example = "杭州市上城区****") @Nullable String address,

        @Schema(example = "330***********3122") @Nullable String idNumber,

        @Schema(example = "****-03-12") @Nullable String birthDate) {
    static final Masked NOTHING = new Masked(null, null, null, null, null);

    static Masked of(Profile profile) {
        return new Masked(
                text(profile.contact().phone()),
                text(profile.contact().email()),
                text(profile.contact().address()),
                text(profile.person().idNumber()),
                text(profile.person().birthDate()));
    }

    /** These values print masked. */
    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
