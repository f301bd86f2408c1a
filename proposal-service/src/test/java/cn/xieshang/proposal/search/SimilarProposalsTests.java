package cn.xieshang.proposal.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.proposal.search.SimilarProposals.Similar;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Of {@value #PROPOSALS} proposals of one district, the one that was copied, reworded or meant. */
class SimilarProposalsTests {
    private static final int PROPOSALS = 2_000;
    private static final int TRIES = 40;
    private static final ProposalTexts TEXTS = new ProposalTexts();
    private static Shelf shelf;

    @BeforeAll
    static void writeThem() throws IOException {
        shelf = new Shelf();
        shelf.fill(TEXTS, PROPOSALS);
        shelf.followed();
    }

    @AfterAll
    static void close() throws IOException {
        shelf.close();
    }

    @Test
    void aCopyComesFirstAndIsTheSameInBothWays() {
        int original = 77;
        Similar first = shelf.similarTo(TEXTS.write(Shelf.matter(original), original, original))
                .getFirst();
        assertThat(first.id()).isEqualTo(id(original));
        assertThat(first.wording()).isGreaterThan(0.9);
        assertThat(first.matter()).isGreaterThan(0.8);
    }

    @Test
    void aRewordedCopyUnderAnotherTitleIsAmongTheFirstThree() {
        assertThat(found(3, original -> TEXTS.reword(Shelf.matter(original), original, original + 1_000_000)))
                .isGreaterThanOrEqualTo(TRIES * 90 / 100);
    }

    @Test
    void aPassageOfHundredAndFiftyCharactersInAnotherMatterIsAmongTheFirstThree() {
        assertThat(found(3, this::withAPassageOf)).isGreaterThanOrEqualTo(TRIES * 95 / 100);
    }

    @Test
    void whatSomebodyElseWritesAboutTheMatterFindsItsTopic() {
        long right = 0;
        long all = 0;
        for (int original : originals()) {
            ProposalText draft = TEXTS.write(Shelf.matter(original), original + 5_000_000L, original);
            List<Similar> similar = shelf.similarTo(draft);
            all += similar.size();
            right += similar.stream()
                    .filter(one -> Shelf.matter(number(one)).topic()
                            == Shelf.matter(original).topic())
                    .count();
        }
        assertThat(all).isGreaterThan(TRIES * 9);
        assertThat(right * 100 / all).isGreaterThanOrEqualTo(95);
    }

    @Test
    void aMatterThatNobodyHasRaisedResemblesNothingThoughTheFormulasAreThoseOfAll() {
        for (int number = 0; number < TRIES; number++) {
            ProposalText draft = TEXTS.write(new ProposalTexts.Matter(28 + number % 2, number), 9_000_000L + number, 1);
            assertThat(shelf.similarTo(draft)).isEmpty();
        }
    }

    @Test
    void theTitleWeighsMoreThanTheSameWordsInTheText() throws IOException {
        String rest = "近年来情况有所变化,需要各方共同关注。";
        try (Shelf small = new Shelf()) {
            small.fill(TEXTS, 100);
            small.store("in-the-title", new ProposalText("关于增设流动图书车的建议", rest, rest, rest));
            small.store("in-the-text", new ProposalText("关于有关情况的提案", rest, rest, rest + "增设流动图书车"));
            List<Similar> similar = small.followed().similarTo(new ProposalText("建议增设流动图书车", "流动图书车很少。", "", ""));
            assertThat(similar).extracting(Similar::id).startsWith("in-the-title", "in-the-text");
        }
    }

    @Test
    void aTitleAloneIsEnoughToAsk() {
        int original = 5;
        String title = TEXTS.write(Shelf.matter(original), original, original).title();
        assertThat(shelf.similarTo(new ProposalText(title, "", "", "")))
                .extracting(Similar::id)
                .contains(id(original));
    }

    @Test
    void anEmptyDraftResemblesNothing() {
        assertThat(shelf.similarTo(new ProposalText("", "", "", ""))).isEmpty();
    }

    @Test
    void neitherItselfNorDraftsOfOthersNorOtherDistrictsAreNamed() throws IOException {
        ProposalText text = TEXTS.write(Shelf.matter(1), 1, 1);
        try (Shelf small = new Shelf()) {
            small.fill(TEXTS, 50);
            small.store("itself", text);
            small.store(Shelf.ELSEWHERE, "elsewhere", text);
            small.feed.store(
                    new SearchableProposal("draft", 1, Shelf.DISTRICT, "draft", false, java.util.Set.of(), text),
                    small.clock.instant());
            small.followed();
            assertThat(small.similar.to(Shelf.DISTRICT, text, "itself", 10))
                    .extracting(Similar::id)
                    .contains(id(1))
                    .doesNotContain("itself", "elsewhere", "draft");
        }
    }

    /** How many of the originals are among the first of what their copies find. */
    private static int found(int first, IntFunction<ProposalText> copy) {
        int found = 0;
        for (int original : originals()) {
            List<Similar> similar = shelf.similarTo(copy.apply(original));
            if (similar.stream().limit(first).anyMatch(one -> one.id().equals(id(original)))) {
                found++;
            }
        }
        return found;
    }

    private ProposalText withAPassageOf(int original) {
        String copied = TEXTS.write(Shelf.matter(original), original, original).analysis();
        ProposalText own = TEXTS.write(
                new ProposalTexts.Matter(Shelf.matter(original).topic() + 5, original), original + 6_000_000L, 1);
        int from = original % (copied.length() - 150);
        String analysis = own.analysis() + copied.substring(from, from + 150);
        return new ProposalText(own.title(), own.background(), analysis, own.suggestion());
    }

    private static int[] originals() {
        return IntStream.range(0, TRIES).map(number -> number * 47 + 3).toArray();
    }

    private static String id(int number) {
        return "p%06d".formatted(number);
    }

    private static int number(Similar similar) {
        return Integer.parseInt(similar.id().substring(1));
    }
}
