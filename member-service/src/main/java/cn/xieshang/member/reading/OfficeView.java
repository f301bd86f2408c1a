package cn.xieshang.member.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.bson.Document;

@Schema(name = "Office", description = "A sub-district office and the words it uses for itself")
public record OfficeView(
        @Schema(example = "wangjiang") String id,
        @Schema(example = "binjiang") String district,
        @Schema(example = "望江街道政协工委") String nameZh,
        @Schema(example = "Wangjiang Sub-district Office") String nameEn,

        @Schema(description = "What the office is called", example = "政协工委")
        String kindZh,

        @Schema(example = "working committee") String kindEn,

        @Schema(description = "What its head is called", example = "工委主任")
        String directorZh,

        @Schema(example = "director") String directorEn,

        @Schema(
                description = "What its members see of each other beyond name and seat: work, phone, email, birthday",
                example = "[\"work\"]")
        List<String> colleaguesSee,

        @Schema(description = "What If-Match must name to change the entry", example = "1")
        long version) {
    static OfficeView of(Document entry) {
        return new OfficeView(
                entry.getString("_id"),
                entry.getString("district"),
                entry.getString("nameZh"),
                entry.getString("nameEn"),
                entry.getString("kindZh"),
                entry.getString("kindEn"),
                entry.getString("directorZh"),
                entry.getString("directorEn"),
                entry.getList("colleaguesSee", String.class, List.of("work")),
                entry.getLong("version"));
    }
}
