package cn.xieshang.member.care.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.bson.Document;

@Schema(name = "Erasure", description = "Proof that a person's data was deleted; nothing of the data is in it")
public record ErasureView(
        String id,
        String office,
        Instant at,

        @Schema(description = "The fields that there were", example = "[\"name\",\"phone\"]")
        List<String> what,

        @Schema(description = "How many values were deleted")
        int count,

        @Schema(description = "SHA-256 of the id, hexadecimal")
        String idsHash) {
    static ErasureView of(Document found) {
        Document erased = found.get("erased", Document.class);
        return new ErasureView(
                found.getString("_id"),
                found.getString("office"),
                erased.getDate("at").toInstant(),
                erased.getList("what", String.class),
                erased.getInteger("count"),
                erased.getString("idsHash"));
    }
}
