package cn.xieshang.member.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import org.bson.Document;

@Schema(description = "An office as everybody may see it")
public record PublicOffice(
        @Schema(example = "wangjiang") String id,
        @Schema(example = "望江街道政协工委") String nameZh,
        @Schema(example = "Wangjiang Sub-district Office") String nameEn) {
    static PublicOffice of(Document entry) {
        return new PublicOffice(entry.getString("_id"), entry.getString("nameZh"), entry.getString("nameEn"));
    }
}
