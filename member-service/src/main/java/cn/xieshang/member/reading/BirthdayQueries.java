package cn.xieshang.member.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import cn.xieshang.member.model.Birthdays;
import cn.xieshang.member.model.Birthdays.Range;
import cn.xieshang.member.store.Reaches;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.refusal.InvalidException;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The birthday register: by month and day, in the order in which they come. */
@Repository
public class BirthdayQueries {
    private static final Pattern KEY = Pattern.compile("\\d\\d-\\d\\d[A-Z0-9]{4,16}");
    private static final int DAY = 5;

    private final MongoOperations mongo;

    BirthdayQueries(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Of members who are here; nobody's year of birth is read. */
    public Page<BirthdayEntry> coming(Reach reach, LocalDate today, int days, Paging paging) {
        String after = paging.after();
        if (after != null && !KEY.matcher(after).matches()) {
            throw new InvalidException("/after", "cursor");
        }
        List<BirthdayEntry> found = new ArrayList<>();
        boolean passed = after == null;
        for (Range range : Birthdays.ranges(today, days)) {
            boolean here = after != null && range.holds(after.substring(0, DAY));
            if (passed || here) {
                found.addAll(in(reach, range, here ? after : null, today, paging.fetch() - found.size()));
            }
            passed |= here;
        }
        return paging.page(found, BirthdayEntry::key);
    }

    private List<BirthdayEntry> in(Reach reach, Range range, @Nullable String after, LocalDate today, int limit) {
        Bson wanted = and(
                Reaches.within(reach),
                gte("birthday", range.from()),
                lte("birthday", range.to()),
                eq("leftAt", null),
                after == null ? empty() : later(after.substring(0, DAY), after.substring(DAY)));
        List<BirthdayEntry> found = new ArrayList<>();
        if (limit > 0) {
            mongo.execute(
                    "members",
                    members -> members.find(wanted)
                            .projection(Projections.include("code", "name", "office", "birthday"))
                            .sort(Sorts.ascending("birthday", "code"))
                            .limit(limit)
                            .map((Document member) -> BirthdayEntry.of(member, today))
                            .into(found));
        }
        return found;
    }

    private static Bson later(String day, String code) {
        return or(gt("birthday", day), and(eq("birthday", day), gt("code", code)));
    }
}
