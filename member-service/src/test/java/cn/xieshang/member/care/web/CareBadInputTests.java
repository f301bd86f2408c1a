package cn.xieshang.member.care.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class CareBadInputTests extends CareTests {
    private static final String GOOD_VISIT = """
        {"member":"MEMBER","form":"visit","plannedOn":"2026-12-01","topic":"近况"}\
        """;
    private static final String GOOD_LINK = """
        {"member":"MEMBER","community":"社区","from":"2026-11-25","publicLine":"0571-86000000"}\
        """;
    private static final String GOOD_RECEPTION = """
        {"member":"MEMBER","receivedAt":"2026-11-25T00:30:00Z","citizen":{"phone":"13900001111"},"matter":"路灯"}\
        """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"visit\"        | \"party\"                     | /form      | unknown-code",
                "\"visit\"        | null                          | /form      | not-null",
                "2026-12-01       | 2026-13-01                    | /plannedOn | wrong-type",
                "2026-12-01       | 2036-12-01                    | /plannedOn | date-out-of-range",
                "近况             | ` `                           | /topic     | not-blank",
                "近况\"           | 近况\",\"stage\":\"done\"     | /stage     | unknown-field",
                "\"MEMBER\"       | \"nobody\"                    | /member    | wrong-type",
                "\"MEMBER\"       | \"00000000-0000-4000-8000-000000000000\" | /member | member-not-of-office",
            })
    void aVisitThatCannotBeIsNamed(String good, String bad, String pointer, String code) {
        refused("visits", GOOD_VISIT.replace(good, bad), pointer, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0571-86000000    | 13812345678                   | /publicLine | pattern",
                "0571-86000000    | 138-1234-5678                 | /publicLine | pattern",
                "\"2026-11-25\"   | \"2026-11-25\",\"until\":\"2026-11-24\" | /until | date-in-past",
                "\"社区\"         | \"\"                          | /community | not-blank",
            })
    void aLinkThatCannotBeIsNamed(String good, String bad, String pointer, String code) {
        refused("community-links", GOOD_LINK.replace(good, bad), pointer, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "T00:30           | T09:30                        | /receivedAt    | date-in-future",
                "13900001111      | call me                       | /citizen/phone | pattern",
                "\"phone\"        | \"idNumber\"                  | /citizen/idNumber | unknown-field",
            })
    void aReceptionThatCannotBeIsNamed(String good, String bad, String pointer, String code) {
        refused("receptions", GOOD_RECEPTION.replace(good, bad), pointer, code);
    }

    @Test
    void twoThousandCharactersAreEnough() {
        assertThat(begin("visits", GOOD_VISIT.replace("近况", "况".repeat(2000)))).hasStatus(HttpStatus.CREATED);
        refused("visits", GOOD_VISIT.replace("近况", "况".repeat(2001)), "/topic", "code-point-length");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/care/nothing, 404",
        "/v1/care/nothing/00000000-0000-4000-8000-000000000000, 404",
        "/v1/care/visits/not-a-uuid, 400",
        "/v1/care/visits/00000000-0000-4000-8000-000000000000, 404",
        "/v1/care/visits?member=x, 400",
        "/v1/care/visits?from=yesterday, 400",
        "/v1/care/visits?limit=0, 400",
        "/v1/care/due?until=2026-02-30, 400",
        "/v1/care/visit-dues?until=x, 400",
        "/v1/public/care/commendations, 400",
        "/v1/public/care/commendations?office=nowhere, 404",
        "/v1/public/care/community-links?office=NO, 400",
    })
    void anAddressThatLeadsNowhereIsAProblemAndNoMore(String path, int status) {
        assertThat(get(STAFF, path)).hasStatus(status).hasContentType("application/problem+json");
    }

    @Test
    void aStepNeedsTheVersionItWasDecidedOn() {
        var visit = cares.visit(chen, LocalDate.of(2026, 11, 25));
        String body = "{\"reason\":\"有事\"}";

        assertThat(put(STAFF, visit.path() + "/cancellation", body)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(put(STAFF, visit.path() + "/cancellation", body).header("If-Match", "\"7\""))
                .hasStatus(HttpStatus.PRECONDITION_FAILED)
                .bodyJson()
                .extractingPath("$.current")
                .isEqualTo(1);
    }

    private void refused(String kind, String body, String pointer, String code) {
        assertThat(begin(kind, body))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType("application/problem+json")
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].pointer", place -> assertThat(place).isEqualTo(pointer))
                .hasPathSatisfying("$.errors[0].code", why -> assertThat(why).isEqualTo(code));
    }

    private MockMvcRequestBuilder begin(String kind, String body) {
        return put(
                STAFF,
                "/v1/care/" + kind + "/" + UUID.randomUUID(),
                body.replace("MEMBER", chen.id().toString()));
    }
}
