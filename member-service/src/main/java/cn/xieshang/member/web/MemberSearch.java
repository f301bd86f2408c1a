package cn.xieshang.member.web;

import cn.xieshang.member.forms.OneLine;
import cn.xieshang.member.model.Seat;
import cn.xieshang.member.reading.MemberFilter;
import cn.xieshang.platform.refusal.InvalidException;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** Which members a list is asked for. */
@ParameterObject
record MemberSearch(
        @OneLine @Parameter(description = "Beginning of the name, or of its pinyin initials", example = "cj") @Nullable
        String q,

        @OneLine @Parameter(description = "界别") @Nullable String sector,
        @OneLine @Parameter(description = "联组") @Nullable String group,
        @OneLine @Parameter(description = "专委会") @Nullable String committee,

        @Min(1) @Max(Seat.MAX_TERM) @Parameter(description = "届") @Nullable
        Integer term,

        @Parameter(description = "active or left; both when not said") @Nullable
        String status,

        @Parameter(description = "true: only who asked to have own data changed") @Nullable
        Boolean changeProposed) {

    MemberFilter toFilter() {
        return filter(left());
    }

    MemberFilter toDirectoryFilter() {
        return filter(false);
    }

    private MemberFilter filter(@Nullable Boolean left) {
        return new MemberFilter(
                q == null || q.isBlank() ? null : q.strip(),
                sector,
                group,
                committee,
                term,
                left,
                null,
                Boolean.TRUE.equals(changeProposed));
    }

    private @Nullable Boolean left() {
        return switch (status) {
            case null -> null;
            case "active" -> false;
            case "left" -> true;
            default -> throw new InvalidException("/status", "unknown-code");
        };
    }
}
