package cn.xieshang.member.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import org.bson.Document;

@Schema(name = "HandlingUnit", description = "A handling unit (承办单位) of a district")
public record UnitView(
        @Schema(example = "chengguan") String id,
        @Schema(example = "binjiang") String district,
        @Schema(example = "城管局") String nameZh,
        @Schema(example = "Urban Management Bureau") String nameEn,

        @Schema(description = "What If-Match must name to change the entry", example = "1")
        long version) {
    static UnitView of(Document entry) {
        return new UnitView(
                entry.getString("_id"),
                entry.getString("district"),
                entry.getString("nameZh"),
                entry.getString("nameEn"),
                entry.getLong("version"));
    }
}
