package cn.xieshang.member.care.web;

import static cn.xieshang.test.TestClock.START;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.care.testing.Cares.Made;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** A third person is shown for a purpose, on record, and otherwise nowhere. */
class DisclosureTests extends CareTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void thePersonWhoIsHelpedIsShownAfterItIsOnRecord() {
        Made assistance = cares.assistance(chen, TODAY);

        assertThat(post(CHEN, assistance.path() + "/disclosures", "{\"purpose\":\"help\"}"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                    {"name":"王老汉","phone":"13900001111","address":"兴隆路 9 号","situation":"独居"}\
                    """);
        assertThat(audited()).singleElement().satisfies(entry -> {
            assertThat(entry.getString("action")).isEqualTo("care.person-read");
            assertThat(entry.getString("user")).isEqualTo("chen");
            assertThat(entry.get("details", Document.class))
                    .containsEntry("purpose", "help")
                    .containsEntry("kind", "assistance");
        });
    }

    @Test
    void noOtherPurposeWillDo() {
        Made assistance = cares.assistance(chen, TODAY);
        Made reception = cares.reception(chen, START);

        refused(assistance, "{\"purpose\":\"feedback\"}", "purpose-not-for-this");
        refused(reception, "{\"purpose\":\"help\"}", "purpose-not-for-this");
        refused(reception, "{\"purpose\":\"curiosity\"}", "unknown-code");
        refused(reception, "{}", "not-null");
        assertThat(audited()).isEmpty();
    }

    @Test
    void colleaguesAndTheDistrictDoNotGetIt() {
        Made reception = cares.reception(chen, START);

        String path = reception.path() + "/disclosures";
        assertThat(post(LI, path, "{\"purpose\":\"feedback\"}")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(DISTRICT, path, "{\"purpose\":\"feedback\"}")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(STAFF, path, "{\"purpose\":\"feedback\"}")).hasStatusOk();
    }

    @Test
    void aVisitHasNobodyToDisclose() {
        Made visit = cares.visit(chen, TODAY);

        assertThat(post(STAFF, visit.path() + "/disclosures", "{\"purpose\":\"help\"}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("nobody-to-disclose");
    }

    @Test
    void readingTheItemShowsOnlyWhatIsKnown() {
        Made assistance = cares.assistance(chen, TODAY);

        assertThat(get(STAFF, assistance.path()))
                .bodyText()
                .contains("\"person\":[\"name\",\"phone\",\"address\",\"situation\"]")
                .doesNotContain("王老汉", "13900001111", "独居");
    }

    private void refused(Made made, String body, String code) {
        assertThat(post(STAFF, made.path() + "/disclosures", body))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].pointer", place -> assertThat(place).isEqualTo("/purpose"))
                .hasPathSatisfying("$.errors[0].code", why -> assertThat(why).isEqualTo(code));
    }

    private List<Document> audited() {
        return mongo.getCollection("audit").find().into(new ArrayList<>());
    }
}
