package cn.xieshang.proposal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.proposal.search.ProposalSearch.Hit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProposalSearchTests {
    private Shelf shelf;

    @BeforeEach
    void fill() throws IOException {
        shelf = new Shelf();
        shelf.store("a", text("关于望江街道老旧小区加装电梯的建议", "低层住户不愿签字"), "stage=filed", "office=wangjiang");
        shelf.store("b", text("关于5G基站选址的提案", "管线迁改费用高,电梯里没有信号"), "stage=filed", "office=qingbo");
        shelf.store("c", text("关于失地农民再就业的建议", "拆迁安置后没有一技之长"), "stage=draft", "office=wangjiang");
        shelf.store("d", text("Wi-Fi 与 12345 热线", "电话打不通;梯子借不到"), "stage=closed", "office=qingbo");
        shelf.followed();
    }

    @AfterEach
    void close() throws IOException {
        shelf.close();
    }

    @Test
    void wordsAreFoundWhereverTheyStandNewestFirst() {
        assertThat(shelf.find("电梯")).containsExactly("b", "a");
        assertThat(shelf.find("望江街道")).containsExactly("a");
        assertThat(shelf.find("迁安")).containsExactly("c");
    }

    @Test
    void aShortPieceMustStandThereAsItIs() {
        assertThat(shelf.find("电梯加装")).isEmpty();
        assertThat(shelf.find("\"不愿签字\"")).containsExactly("a");
        assertThat(shelf.find("“住户不愿签”")).containsExactly("a");
    }

    @Test
    void everyPieceMustBeThere() {
        assertThat(shelf.find("电梯 签字")).containsExactly("a");
        assertThat(shelf.find("电梯　基站")).containsExactly("b");
        assertThat(shelf.find("电梯 拆迁")).isEmpty();
    }

    @Test
    void ofASentenceThreeQuartersAreEnough() {
        assertThat(shelf.find("望江街道的老旧小区加装电梯")).containsExactly("a");
        assertThat(shelf.find("\"望江街道的老旧小区加装电梯\"")).isEmpty();
        assertThat(shelf.find("湖滨街道的公园夜间照明改造")).isEmpty();
    }

    @Test
    void lettersAndDigitsAreWordsWhateverTheirWidthAndCase() {
        assertThat(shelf.find("5g")).containsExactly("b");
        assertThat(shelf.find("５Ｇ基站")).containsExactly("b");
        assertThat(shelf.find("12345")).containsExactly("d");
        assertThat(shelf.find("1234")).isEmpty();
        assertThat(shelf.find("WI-FI")).containsExactly("d");
    }

    @Test
    void oneCharacterIsFoundWhereAnotherFollowsIt() {
        assertThat(shelf.find("梯")).containsExactly("d", "b", "a");
    }

    @Test
    void aPhraseDoesNotReachFromOnePartIntoTheNext() {
        assertThat(shelf.find("建议低层")).isEmpty();
    }

    @Test
    void whatIsNarrowedMustBeSoInEveryWay() {
        assertThat(shelf.find("电梯", "stage=filed")).containsExactly("b", "a");
        assertThat(shelf.find("电梯", "stage=filed", "office=wangjiang")).containsExactly("a");
        assertThat(shelf.find("电梯", "office=nowhere")).isEmpty();
    }

    @Test
    void anotherDistrictIsNotSearched() throws IOException {
        shelf.store(Shelf.ELSEWHERE, "e", text("电梯", "电梯"));
        assertThat(shelf.followed().find("电梯")).doesNotContain("e");
    }

    @Test
    void pagesFollowEachOtherAlsoWhenSomethingNewerComesBetween() throws IOException {
        for (int number = 0; number < 25; number++) {
            shelf.store("p%02d".formatted(number), text("建议加装路灯", "夜里看不清"));
        }
        shelf.followed();
        List<String> seen = new ArrayList<>();
        @Nullable String after = null;
        for (List<Hit> page = page(after); !page.isEmpty(); page = page(after)) {
            page.forEach(hit -> seen.add(hit.id()));
            after = page.getLast().order();
            shelf.store("z" + seen.size(), text("又一件加装路灯", "同上"));
            shelf.clock.forward(Duration.ofSeconds(1));
            shelf.followed();
        }
        assertThat(seen).hasSize(25).doesNotHaveDuplicates().isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void whatHasNoWordsOrTooManyIsRefused() {
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> shelf.find("…… ?!"));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> shelf.find("甲 乙 丙 丁 戊 己 庚 辛 壬"));
    }

    @Test
    void nothingInTheWordsIsALanguage() {
        for (String words :
                List.of("title:电梯", "电梯 AND", "*:*", "电梯~2", "(((", "\"", "[a TO z]", "电梯^9", "\\", "/.*/")) {
            try {
                shelf.find(words);
            } catch (InvalidException _) {
                // says that there are no words
            }
        }
        assertThat(shelf.find("电* 梯")).isNotEmpty();
    }

    @Test
    void beforeTheIndexHasCaughtUpThereIsNoAnswer() throws IOException {
        try (Shelf fresh = new Shelf()) {
            assertThatExceptionOfType(SearchNotReadyException.class).isThrownBy(() -> fresh.find("电梯"));
        }
    }

    private List<Hit> page(@Nullable String after) {
        return shelf.search.find(Shelf.DISTRICT, "加装路灯", List.of(), after, 4);
    }

    private static ProposalText text(String title, String analysis) {
        return new ProposalText(title, "", analysis, "");
    }
}
