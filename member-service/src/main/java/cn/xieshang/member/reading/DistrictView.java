package cn.xieshang.member.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import org.bson.Document;

@Schema(name = "District", description = "A district committee (区政协)")
public record DistrictView(
        @Schema(example = "binjiang") String id,
        @Schema(example = "滨江区政协") String nameZh,
        @Schema(example = "Binjiang District Committee") String nameEn,

        @Schema(description = "What If-Match must name to change the entry", example = "1")
        long version) {
    static DistrictView of(Document entry) {
        return new DistrictView(
                entry.getString("_id"), entry.getString("nameZh"), entry.getString("nameEn"), entry.getLong("version"));
    }
}
