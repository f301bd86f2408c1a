package cn.xieshang.member.care.reading;

import cn.xieshang.member.care.model.Care;
import cn.xieshang.member.care.model.CareItem;
import cn.xieshang.member.care.model.CareKind;
import cn.xieshang.member.care.model.CareStep;
import cn.xieshang.member.store.Stored;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "CareItem", description = "A care item; what all kinds have, and under details what only its kind has")
public record CareView(
        UUID id,

        @Schema(description = "Also says which details there are", example = "station-duty")
        String kind,

        @Schema(example = "wangjiang") String office,
        UUID memberId,

        @Schema(description = "As it was when the item began", example = "陈静")
        String memberName,

        @Schema(example = "rostered") String stage,

        @Schema(description = "By when the next step is due, or when the item goes on by itself") @Nullable
        Instant due,

        @Schema(description = "The steps that you may take now; ends of addresses", example = "[\"confirmation\"]")
        List<String> steps,

        CareDetails details,

        @Schema(description = "Who did what, when a single item is read") @Nullable
        List<HistoryLine> history,

        @Schema(description = "What If-Match must name to take a step", example = "1")
        long version) {

    /** @param texts whether the reader may read what people wrote */
    public static CareView of(Stored<CareItem> stored, Set<CareStep> mine, boolean texts) {
        CareItem item = stored.value();
        Care care = item.care();
        return new CareView(
                care.id().value(),
                CareKind.of(item).code(),
                care.office().value(),
                care.member().id().value(),
                care.member().name(),
                item.stage().code(),
                item.due(),
                mine.stream().sorted().map(CareStep::code).toList(),
                CareDetails.of(item, texts),
                null,
                stored.version());
    }

    public CareView with(List<HistoryLine> lines) {
        return new CareView(
                id, kind, office, memberId, memberName, stage, due, steps, details, List.copyOf(lines), version);
    }
}
