package cn.xieshang.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.notification.testing.Database;
import cn.xieshang.notification.testing.People;
import cn.xieshang.notification.testing.Replica;
import cn.xieshang.notification.testing.Told;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.test.TestClock;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTests {
    private final TestClock clock = new TestClock();
    private final Replica replica = new Replica(new Database(), clock);

    @Test
    void aReferralIsToldInChineseWithTheNamesOfOfficeAndUnit() {
        named();

        assertThat(item(Locale.SIMPLIFIED_CHINESE).title()).isEqualTo("转办：WJ-2026-0001");
        assertThat(item(Locale.SIMPLIFIED_CHINESE).body())
                .isEqualTo("望江街道将一条“环境卫生”类意见 WJ-2026-0001 转城管局办理。期限：2026年11月26日24:00。");
    }

    @Test
    void orInEnglish() {
        named();

        assertThat(item(Locale.UK).title()).isEqualTo("Referred: WJ-2026-0001");
        assertThat(item(Locale.UK).body())
                .isEqualTo("望江街道 (en) referred opinion WJ-2026-0001 on environment and sanitation to 城管局 (en)."
                        + " Due by 26 Nov 2026, 24:00.");
    }

    @Test
    void whoeverWantsAnotherLanguageGetsChinese() {
        named();

        assertThat(item(Locale.FRENCH)).isEqualTo(item(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void withoutNamesTheIdsAreShown() {
        replica.hear(Told.opinion("referred", 1, TestClock.START));

        assertThat(item(Locale.CHINESE).body()).contains("wangjiang").contains("chengguan");
    }

    @Test
    void whatIsOverdueIsSaidByItsStage() {
        replica.hear(Told.opinion("overdue", 1, TestClock.START));

        assertThat(item(Locale.CHINESE).title()).isEqualTo("已逾期，未签收：WJ-2026-0001");
        assertThat(item(Locale.UK).title()).isEqualTo("Overdue, not signed for: WJ-2026-0001");
    }

    private void named() {
        replica.hear(Told.officeNamed("望江街道", 1));
        replica.hear(Told.unitNamed("城管局", 1));
        replica.hear(Told.opinion("referred", 1, TestClock.START));
    }

    private InboxItem item(Locale locale) {
        return replica.part(Inbox.class)
                .list(People.CHENGGUAN, new Paging(1, null), locale)
                .items()
                .getFirst();
    }
}
