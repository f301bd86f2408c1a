package cn.xieshang.member.duty.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.duty.format.Presets;
import cn.xieshang.member.model.Examples;
import cn.xieshang.member.model.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.slf4j.LoggerFactory;

/**
 * Replays a million facts into ledgers, and compares each with the ledger that grew fact by fact. Run with
 * {@code BENCH=duty}; it says times and memory and judges only the result.
 */
@EnabledIfEnvironmentVariable(named = "BENCH", matches = "duty")
class LedgerReplayBenchmark {
    private static final int FACTS = 1_000_000;
    private static final RuleRef RULES = new RuleRef("district-binjiang:2026", 1);

    private final DutyRuleSet rules = new Presets().of("tongcheng").orElseThrow();

    @Test
    void aReplayGivesWhatGrewFactByFact() {
        long grown = 0;
        long replayed = 0;
        int facts = 0;
        int members = 0;
        for (long seed = 0; facts < FACTS; seed++, members++) {
            List<DutyFact> year = RandomFacts.year(seed);
            facts += year.size();
            long start = System.nanoTime();
            Ledger replay = post(Ledger.empty(member(seed), 2026), year);
            replayed += System.nanoTime() - start;
            start = System.nanoTime();
            Ledger ledger = Ledger.empty(member(seed), 2026);
            List<DutyFact> known = new ArrayList<>();
            for (DutyFact fact : year) {
                known.add(fact);
                ledger = post(ledger, known);
            }
            grown += System.nanoTime() - start;
            assertThat(text(ledger)).isEqualTo(text(replay));
        }
        Runtime memory = Runtime.getRuntime();
        LoggerFactory.getLogger(getClass())
                .info(
                        "{} facts of {} members: replayed in {} ms, grown one by one in {} ms, heap {} MB",
                        facts,
                        members,
                        replayed / 1_000_000,
                        grown / 1_000_000,
                        (memory.totalMemory() - memory.freeMemory()) >> 20);
    }

    /** What stands, in one order, to the byte. */
    private static String text(Ledger ledger) {
        return ledger.balance()
                + ledger.standing().stream()
                        .map(Object::toString)
                        .sorted()
                        .toList()
                        .toString();
    }

    private Ledger post(Ledger ledger, List<DutyFact> facts) {
        Evaluation wanted = DutyScoring.evaluate(rules, ledger.year(), ledger.member(), facts);
        return ledger.post(wanted, RULES, Examples.NOW).map(ledger::apply).orElse(ledger);
    }

    private static MemberId member(long number) {
        return new MemberId(new UUID(0, number));
    }
}
