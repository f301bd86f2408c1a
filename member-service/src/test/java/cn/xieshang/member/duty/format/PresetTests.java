package cn.xieshang.member.duty.format;

import static cn.xieshang.member.duty.model.AFact.of;
import static cn.xieshang.member.duty.model.FactFlag.*;
import static cn.xieshang.member.duty.model.FactKind.*;
import static cn.xieshang.member.duty.model.Outcome.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.duty.model.AFact;
import cn.xieshang.member.duty.model.DutyRuleSet;
import cn.xieshang.member.duty.model.DutyScoring;
import cn.xieshang.member.duty.model.Evaluation;
import cn.xieshang.member.duty.model.FactRole;
import cn.xieshang.member.duty.model.FollowUp;
import cn.xieshang.member.duty.model.Level;
import cn.xieshang.member.duty.model.Points;
import cn.xieshang.member.duty.model.Unit;
import cn.xieshang.member.model.Examples;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked examples of eight places (计分样例). */
class PresetTests {
    private static final Presets PRESETS = new Presets();

    @ParameterizedTest
    @ValueSource(strings = {"minhang", "tongcheng", "anqing", "jinan", "hefei", "yanbian", "dongcheng", "hongkou"})
    void aPresetIsTheSameAfterItWasWrittenAndRead(String place) {
        DutyRuleSet rules = PRESETS.of(place).orElseThrow();

        assertThat(DutyJson.ruleSet(DutyJson.write(rules))).isEqualTo(rules);
        assertThat(rules.checklist()).hasSize(8);
    }

    @Nested
    class Minhang {
        @Test
        void aPlenaryGivesFivePerHalfDayAndAnEventFive() {
            assertPoints("minhang", "25", of(PLENARY, "p").and(ATTENDED).times(4, Unit.HALF_DAY), event("a"));
        }

        @Test
        void residentialTrainingGivesTenInFullAndFiveInPart() {
            assertPoints("minhang", "10", of(TRAINING, "t").and(ATTENDED));
            assertPoints("minhang", "5", of(TRAINING, "t").and(PARTIAL));
        }

        @Test
        void filedProposalsCountOnceAndTheHighestOfThem() {
            assertPoints("minhang", "15", of(PROPOSAL_FILED, "a"), of(PROPOSAL_FILED, "b"));
            assertPoints("minhang", "3", of(PROPOSAL_FILED, "a").joint(2, 3));
            assertPoints("minhang", "15", of(PROPOSAL_FILED, "a").joint(2, 3), of(PROPOSAL_FILED, "b"));
        }

        @Test
        void keyAndExcellentDoNotStackOnTheSameProposal() {
            assertPoints("minhang", "15", of(PROPOSAL_KEY, "a"), of(PROPOSAL_EXCELLENT, "a"));
            assertPoints("minhang", "25", of(PROPOSAL_KEY, "a"), of(PROPOSAL_EXCELLENT, "b"));
            assertPoints(
                    "minhang",
                    "3",
                    of(PROPOSAL_KEY, "a").joint(2, 2),
                    of(PROPOSAL_EXCELLENT, "a").joint(2, 2));
        }
    }

    @Nested
    class Tongcheng {
        @Test
        void ofAJointFiledProposalByThreeTheLeadGetsHalfAndTheOthersShareTheRest() {
            assertPoints(
                    "tongcheng",
                    "12.5",
                    of(PROPOSAL_SUBMITTED, "a").joint(1, 3),
                    of(PROPOSAL_FILED, "a").joint(1, 3));
            for (int other : new int[] {2, 3}) {
                assertPoints(
                        "tongcheng",
                        "6.25",
                        of(PROPOSAL_SUBMITTED, "a").joint(other, 3),
                        of(PROPOSAL_FILED, "a").joint(other, 3));
            }
        }

        @Test
        void aPlenaryIsFiftyExcusedThirtyAbsentNothing() {
            assertPoints("tongcheng", "50", of(PLENARY, "p").and(ATTENDED));
            assertPoints("tongcheng", "30", of(PLENARY, "p").and(EXCUSED));
            assertPoints("tongcheng", "0", of(PLENARY, "p").and(ABSENT));
        }

        @Test
        void everyCategoryHasItsCapAndTheWholeIsAHundred() {
            AFact[] events = IntStream.range(0, 8).mapToObj(n -> event("e" + n)).toArray(AFact[]::new);
            assertPoints("tongcheng", "10", events);
            assertPoints("tongcheng", "15", of(OPINION_SUBMITTED, "o"), of(OPINION_SUBMITTED, "o2"));
            assertPoints(
                    "tongcheng", "25", of(PROPOSAL_SUBMITTED, "a"), of(PROPOSAL_FILED, "a"), of(PROPOSAL_FILED, "b"));
        }

        @Test
        void aCollectiveProposalIsForThreePeopleAtMost() {
            AFact fourth = of(PROPOSAL_FILED, "a").joint(4, 4);
            assertPoints("tongcheng", "2.5", fourth);
            assertPoints(
                    "tongcheng",
                    "0",
                    new AFact(
                            fourth.kind(),
                            fourth.item(),
                            fourth.member(),
                            fourth.on(),
                            fourth.role(),
                            null,
                            null,
                            java.util.Set.of(JOINT, COLLECTIVE),
                            fourth.measure(),
                            fourth.share(),
                            null));
        }
    }

    @Nested
    class Anqing {
        @Test
        void meetingsBeginWithFiftyAndAbsencesAreDeducted() {
            assertPoints("anqing", "50");
            assertPoints("anqing", "45", of(MEETING, "m").and(ABSENT));
            assertPoints("anqing", "40", of(PLENARY, "p").and(ABSENT));
            assertPoints("anqing", "50", of(PLENARY, "p").and(EXCUSED));
            AFact[] never = IntStream.range(0, 30)
                    .mapToObj(n -> of(MEETING, "m" + n).and(ABSENT))
                    .toArray(AFact[]::new);
            assertPoints("anqing", "0", never);
        }

        @Test
        void aFullYearIsAHundredAndExcellent() {
            AFact[] facts = Stream.concat(
                            IntStream.range(0, 5).mapToObj(n -> event("e" + n)),
                            Stream.of(
                                    of(PROPOSAL_SUBMITTED, "a"),
                                    of(PROPOSAL_FILED, "a"),
                                    of(OPINION_SUBMITTED, "o"),
                                    of(OPINION_SUBMITTED, "o2")))
                    .toArray(AFact[]::new);
            assertPoints("anqing", "100", facts);
            assertThat(evaluate("anqing", facts).grade()).hasFieldOrPropertyWithValue("code", "excellent");
            assertThat(evaluate("anqing").grade()).hasFieldOrPropertyWithValue("code", "not-competent");
        }
    }

    @Nested
    class Jinan {
        @Test
        void everybodyBeginsWithSeventy() {
            assertPoints("jinan", "70");
            assertPoints("jinan", "40", of(PLENARY, "p").and(ABSENT));
            assertPoints("jinan", "60", of(PLENARY, "p").and(EXCUSED));
        }

        @Test
        void onlyWhatIsFiledBeyondTheFirstIsExtra() {
            assertPoints("jinan", "70", of(PROPOSAL_FILED, "a"));
            assertPoints("jinan", "80", of(PROPOSAL_FILED, "a"), of(PROPOSAL_FILED, "b"), of(PROPOSAL_FILED, "c"));
        }

        @Test
        void theBonusIsAtMostFiftyAndCharityTen() {
            AFact[] excellent = IntStream.range(0, 9)
                    .mapToObj(n -> of(PROPOSAL_EXCELLENT, "x" + n))
                    .toArray(AFact[]::new);
            assertPoints("jinan", "120", excellent);
            AFact[] charity =
                    IntStream.range(0, 9).mapToObj(n -> of(CHARITY, "c" + n)).toArray(AFact[]::new);
            assertPoints("jinan", "80", charity);
        }

        @Test
        void belowSixtyTheConvenorTalksAndAfterTwoYearsTheCppcc() {
            DutyRuleSet rules = PRESETS.of("jinan").orElseThrow();
            assertThat(rules.followUps(List.of(Points.of("59.99"))).map(FollowUp::code))
                    .containsExactly("talk-convenor");
            assertThat(rules.followUps(List.of(Points.of("40"), Points.of("59")))
                            .map(FollowUp::code))
                    .containsExactly("talk-convenor", "talk-cppcc");
            assertThat(rules.followUps(List.of(Points.of("60"), Points.of("40"))))
                    .isEmpty();
        }
    }

    @Nested
    class Hefei {
        @Test
        void theBasePartsAddUp() {
            AFact[] events = IntStream.range(0, 6).mapToObj(n -> event("e" + n)).toArray(AFact[]::new);
            assertPoints("hefei", "30", events);
            assertPoints("hefei", "35", of(PLENARY, "p").and(ATTENDED));
            assertPoints("hefei", "10", of(PROPOSAL_SUBMITTED, "a"), of(PROPOSAL_SUBMITTED, "b"));
            assertPoints(
                    "hefei",
                    "15",
                    of(PROPOSAL_SUBMITTED, "a"),
                    of(PROPOSAL_SUBMITTED, "b").joint(2, 2));
            assertPoints("hefei", "10", of(OPINION_SUBMITTED, "o"), of(OPINION_SUBMITTED, "o2"));
        }

        @Test
        void theBonusForFilingAndAdoptionIsCapped() {
            AFact[] filed = IntStream.range(0, 6)
                    .mapToObj(n -> of(PROPOSAL_FILED, "f" + n))
                    .toArray(AFact[]::new);
            assertPoints("hefei", "20", filed);
            assertPoints("hefei", "8", of(PROPOSAL_EXCELLENT, "x"));
            assertPoints("hefei", "3", of(OPINION_ADOPTED, "o").at(Level.DISTRICT));
            assertPoints(
                    "hefei", "1", of(OPINION_ADOPTED, "o").at(Level.DISTRICT).as(FactRole.CO));
            assertPoints("hefei", "6", of(OPINION_ADOPTED, "o").at(Level.PROVINCE));
            AFact[] adopted = IntStream.range(0, 9)
                    .mapToObj(n -> of(OPINION_ADOPTED, "o" + n).at(Level.STREET))
                    .toArray(AFact[]::new);
            assertPoints("hefei", "20", adopted);
        }
    }

    @Nested
    class Yanbian {
        @Test
        void aProposalGrowsByTensAndOnlyTheFirstProposerGetsThem() {
            AFact[] facts = {
                of(PROPOSAL_SUBMITTED, "a"), of(PROPOSAL_FILED, "a"), of(PROPOSAL_KEY, "a"), of(PROPOSAL_SENT_UP, "a")
            };
            assertPoints("yanbian", "40", facts);
            assertPoints("yanbian", "0", of(PROPOSAL_FILED, "a").joint(2, 4));
        }

        @Test
        void anOpinionGivesFiveTenAndTen() {
            assertPoints(
                    "yanbian", "25", of(OPINION_SUBMITTED, "o"), of(OPINION_ADOPTED, "o"), of(OPINION_INSTRUCTED, "o"));
        }

        @Test
        void aConvertedProposalIsNotCountedTwice() {
            assertPoints(
                    "yanbian",
                    "10",
                    of(PROPOSAL_SUBMITTED, "a"),
                    of(OPINION_SUBMITTED, "o").from("a"));
            assertPoints("yanbian", "5", of(OPINION_SUBMITTED, "o").from("somebody's"));
        }
    }

    @Nested
    class Dongcheng {
        @Test
        void theBaseIsSixtyAndThereIsNoCap() {
            assertPoints("dongcheng", "60");
            AFact[] filed = IntStream.range(0, 20)
                    .mapToObj(n -> of(PROPOSAL_FILED, "f" + n))
                    .toArray(AFact[]::new);
            assertPoints("dongcheng", "160", filed);
            assertThat(evaluate("dongcheng", filed).grade()).hasFieldOrPropertyWithValue("code", "excellent");
            assertThat(evaluate("dongcheng").grade()).hasFieldOrPropertyWithValue("code", "competent");
            assertThat(evaluate("dongcheng", event("e").and(ABSENT)).grade())
                    .hasFieldOrPropertyWithValue("code", "not-competent");
        }
    }

    @Nested
    class Hongkou {
        @Test
        void filedProposalsBringNineAtMostAndTheJointOnesThree() {
            AFact[] joint = IntStream.range(0, 5)
                    .mapToObj(n -> of(PROPOSAL_FILED, "j" + n).joint(1, 2))
                    .toArray(AFact[]::new);
            AFact[] own = IntStream.range(0, 5)
                    .mapToObj(n -> of(PROPOSAL_FILED, "f" + n))
                    .toArray(AFact[]::new);
            assertPoints("hongkou", "3", joint);
            assertPoints("hongkou", "9", own);
            assertPoints(
                    "hongkou", "9", Stream.of(joint, own).flatMap(Stream::of).toArray(AFact[]::new));
            assertPoints(
                    "hongkou",
                    "6",
                    Stream.concat(Stream.of(joint), Stream.of(own[0])).toArray(AFact[]::new));
        }

        @Test
        void theCountingYearGoesFromDecemberToNovember() {
            assertPoints("hongkou", "3", of(PROPOSAL_FILED, "a").on("2025-12-01"));
            assertPoints("hongkou", "3", of(PROPOSAL_FILED, "a").on("2026-11-30"));
            assertPoints("hongkou", "0", of(PROPOSAL_FILED, "a").on("2026-12-01"));
            assertPoints("hongkou", "0", of(PROPOSAL_FILED, "a").on("2025-11-30"));
        }

        @Test
        void whoHadToComeLosesOneOnLeaveAndTwoWithout() {
            assertPoints("hongkou", "-1", event("e").and(EXCUSED).with(MANDATORY));
            assertPoints("hongkou", "-2", event("e").and(ABSENT).with(MANDATORY));
            assertPoints("hongkou", "-1", event("e").and(NO_SHOW).with(SIGNED_UP));
            assertPoints("hongkou", "0", event("e").and(ABSENT));
        }

        @Test
        void whoComesWithoutRegisteringGetsHalfAndALecturerTwice() {
            assertPoints("hongkou", "0.5", event("e").with(WALK_IN));
            assertPoints("hongkou", "2", event("e").as(FactRole.LECTURER));
            assertPoints("hongkou", "0.5", event("e").as(FactRole.OBSERVER));
        }

        @Test
        void aQuarterIsNoLongerGivenForHandingInSinceThirdOfApril2020() {
            assertPoints(
                    2020,
                    "0.25",
                    of(OPINION_SUBMITTED, "o").with(JOINT, COMBINED).on("2020-04-02"));
            assertPoints(
                    2020,
                    "0.5",
                    of(OPINION_SUBMITTED, "o").with(JOINT, COMBINED).on("2020-04-03"));
            assertPoints(2020, "0.5", of(OPINION_SUBMITTED, "o").with(COMBINED).on("2020-04-02"));
            assertPoints(2020, "1", of(OPINION_SUBMITTED, "o").with(COMBINED).on("2020-04-03"));
            assertPoints("hongkou", "0.5", of(OPINION_SUBMITTED, "o").with(JOINT));
        }

        @Test
        void adoptionAndInstructionAreHalvedTwiceWhenJointAndCombined() {
            assertPoints("hongkou", "0.5", of(OPINION_ADOPTED, "o").with(JOINT, COMBINED));
            assertPoints("hongkou", "1", of(OPINION_ADOPTED, "o").with(COMBINED));
            assertPoints("hongkou", "1.5", of(OPINION_INSTRUCTED, "o").with(JOINT));
            assertPoints("hongkou", "0.75", of(OPINION_INSTRUCTED, "o").with(JOINT, COMBINED));
        }

        private void assertPoints(int year, String points, AFact fact) {
            var evaluation = DutyScoring.evaluate(
                    PRESETS.of("hongkou").orElseThrow(), year, Examples.CHEN, List.of(fact.fact()));
            assertThat(evaluation.balance()).hasToString(points);
        }

        private void assertPoints(String place, String points, AFact... facts) {
            PresetTests.assertPoints(place, points, facts);
        }
    }

    private static AFact event(String item) {
        return of(ACTIVITY, item).and(ATTENDED).as(FactRole.ATTENDEE);
    }

    private static Evaluation evaluate(String place, AFact... facts) {
        return DutyScoring.evaluate(
                PRESETS.of(place).orElseThrow(),
                2026,
                Examples.CHEN,
                Stream.of(facts).map(AFact::fact).toList());
    }

    private static void assertPoints(String place, String points, AFact... facts) {
        assertThat(evaluate(place, facts).balance()).hasToString(points);
    }
}
