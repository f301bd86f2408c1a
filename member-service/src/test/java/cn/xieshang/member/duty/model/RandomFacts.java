package cn.xieshang.member.duty.model;

import cn.xieshang.member.model.Examples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A busy year of one member, always the same for a seed; few items, so that rules meet on them. */
public final class RandomFacts {
    private static final FactKind[] KINDS = EnumSet.complementOf(
                    EnumSet.of(FactKind.LOGIN, FactKind.READING, FactKind.CLICK, FactKind.ONLINE_TIME))
            .toArray(FactKind[]::new);
    private static final LocalDate FIRST = LocalDate.of(2025, 11, 15);
    private static final int DAYS = 420;
    private static final int ITEMS = 8;

    private RandomFacts() {}

    public static List<DutyFact> year(long seed) {
        Random random = new Random(seed);
        List<DutyFact> facts = new ArrayList<>();
        int count = 5 + random.nextInt(40);
        for (int n = 0; n < count; n++) {
            facts.add(fact(random, seed + ":" + n));
        }
        return facts;
    }

    private static DutyFact fact(Random random, String name) {
        int of = 1 + random.nextInt(4);
        return new DutyFact(
                FactId.from(name),
                Examples.CHEN,
                one(random, KINDS),
                new Subject("item", "item-" + random.nextInt(ITEMS), null),
                FIRST.plusDays(random.nextInt(DAYS)),
                one(random, FactRole.values()),
                random.nextBoolean() ? null : one(random, Outcome.values()),
                random.nextBoolean() ? null : one(random, Level.values()),
                random.nextBoolean() ? Set.of() : Set.of(one(random, FactFlag.values())),
                new Measure(BigDecimal.valueOf(1 + random.nextInt(4)), one(random, Unit.values())),
                new Share(1 + random.nextInt(of), of),
                derived(random),
                null);
    }

    private static @Nullable String derived(Random random) {
        return random.nextInt(10) == 0 ? "item-" + random.nextInt(ITEMS) : null;
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
