package cn.xieshang.opinion.reading;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import cn.xieshang.platform.actor.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to.
 *
 * @param stage code of a stage
 * @param dueBefore only what has waited past this time
 * @param member only what is open to every member, or concerns this one ({@code ""}: a member not known yet)
 */
public record OpinionFilter(
        @Nullable String stage,
        @Nullable Instant dueBefore,
        @Nullable UnitId unit,
        @Nullable String kind,
        @Nullable String member) {

    List<Bson> conditions() {
        List<Bson> conditions = new ArrayList<>();
        if (stage != null) {
            conditions.add(eq("stage.kind", stage));
        }
        if (dueBefore != null) {
            conditions.add(lt("due", Date.from(dueBefore)));
        }
        if (unit != null) {
            conditions.add(eq("unit", unit.value()));
        }
        if (kind != null) {
            conditions.add(eq("kind", kind));
        }
        if (member != null) {
            conditions.add(or(
                    eq("stage.kind", "received"), eq("claimedBy.memberId", member), eq("addressed.memberId", member)));
        }
        return conditions;
    }
}
