package cn.xieshang.proposal.reading;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What a list is asked for; everything that is null is not asked.
 *
 * @param stages any of these
 * @param person member who has a part in it
 * @param first member who is first proposer
 * @param overdueAt only what was due before
 * @param promise state of a commitment: {@code open}, {@code broken}, {@code kept} …
 */
public record ProposalList(
        @Nullable List<String> stages,
        @Nullable String office,
        @Nullable String category,
        @Nullable String proposerType,
        @Nullable String plenary,
        @Nullable String unit,
        @Nullable String person,
        @Nullable String first,
        @Nullable Instant overdueAt,
        @Nullable String promise,
        boolean key,
        boolean handedIn) {

    List<Bson> conditions() {
        List<Bson> conditions = new ArrayList<>();
        equal(conditions, "office", office);
        equal(conditions, "category", category);
        equal(conditions, "proposerType", proposerType);
        equal(conditions, "plenary", plenary);
        equal(conditions, "units", unit);
        equal(conditions, "people", person);
        equal(conditions, "first", first);
        equal(conditions, "promises", promise);
        if (stages != null) {
            conditions.add(in("stage", stages));
        }
        if (overdueAt != null) {
            conditions.add(lt("due", Date.from(overdueAt)));
        }
        if (key) {
            conditions.add(exists("key"));
        }
        if (handedIn) {
            conditions.add(exists("submittedAt"));
        }
        return conditions;
    }

    private static void equal(List<Bson> conditions, String field, @Nullable String value) {
        if (value != null) {
            conditions.add(eq(field, value));
        }
    }
}
