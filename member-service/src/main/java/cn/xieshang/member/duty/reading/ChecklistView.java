package cn.xieshang.member.duty.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

@Schema(name = "DutyChecklist", description = "What of the year's duties a member has done (“八个一”)")
public record ChecklistView(
        UUID member,
        @Schema(example = "WJ0001") String code,
        @Schema(example = "陈静") String name,
        int year,
        List<Item> items,
        @Schema(description = "Nothing is missing") boolean complete) {

    @Schema(name = "DutyChecklistItem")
    public record Item(
            @Schema(example = "study") String code,
            @Schema(example = "参加一次学习") String label,
            int needed,
            int done,

            @Schema(description = "How many are still missing")
            int missing) {}

    @Schema(name = "DutyChecklistOfOffice", description = "Numbers only, so the district may see them")
    public record OfOffice(
            @Schema(example = "wangjiang") String office,
            int members,

            @Schema(description = "Members who have done everything")
            int complete,

            List<Count> items) {}

    @Schema(name = "DutyChecklistCount")
    public record Count(
            String code,
            String label,

            @Schema(description = "Members who have done it")
            int done) {}
}
