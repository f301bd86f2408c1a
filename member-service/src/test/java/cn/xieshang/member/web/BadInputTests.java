package cn.xieshang.member.web;

import static cn.xieshang.member.model.Examples.WANGJIANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.test.AccessTable;
import cn.xieshang.test.TestTokens;
import java.nio.charset.Charset;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

class BadInputTests extends WebTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"name\":\"陈静\"  | \"name\":\"陈静\",\"status\":\"left\" | /status   | unknown-field",
                "\"name\":\"陈静\"  | \"name\":\"陈静\",\"office\":\"xixing\" | /office | unknown-field",
                "\"name\":\"陈静\"  | \"name\":7                          | /name     | wrong-type",
                "\"name\":\"陈静\"  | \"name\":[\"陈静\"]                  | /name     | wrong-type",
                "\"name\":\"陈静\"  | \"name\":\" \"                      | /name     | not-blank",
                "\"name\":\"陈静\"  | \"name\":null                       | /name     | not-blank",
                "\"name\":\"陈静\"  | \"name\":\"陈\\n静\"                 | /name     | pattern",
                "\"name\":\"陈静\"  | \"name\":\"陈\\ud83d\"               | /name     | characters",
                "\"group\":\"第一联组\" | \"group\":\" \"                  | /group    | pattern",
                "\"term\":5        | \"term\":\"5\"                      | /term     | wrong-type",
                "\"term\":5        | \"term\":5.5                        | /term     | wrong-type",
                "\"term\":5        | \"term\":0                          | /term     | min",
                "\"term\":5        | \"term\":null                       | /term     | not-null",
                "13812345678       | 138                                 | /phone    | pattern",
                "WJ0001            | wj 1                                | /code     | pattern",
                "\"term\":5        | \"term\":5,\"gender\":\"x\"          | /gender   | unknown-code",
                "\"term\":5        | \"term\":5,\"idNumber\":\"33010219750312312X\" | /idNumber | id-number",
                "\"term\":5        | \"term\":5,\"birthDate\":\"1975-02-30\" | /birthDate | date",
                "\"term\":5        | \"term\":5,\"birthDate\":\"1975-03-13\",\"idNumber\":\"330102197503123122\" |"
                        + " /birthDate | not-as-in-id-number",
                "\"term\":5        | \"term\":5,\"alsoIn\":[\"mishixiang\"] | /alsoIn  | unknown-office",
                "\"term\":5        | \"term\":5,\"alsoIn\":[\"X y\"]     | /alsoIn   | unknown-office",
                "\"term\":5        | \"term\":5,\"employer\":\" \"        | /employer | pattern",
                "\"term\":5        | \"term\":5,\"email\":\"chen\"        | /email    | pattern",
                "member.chen       | Member Chen                         | /username | pattern",
            })
    void aFieldThatCannotBeIsNamed(String good, String bad, String pointer, String code) {
        assertThat(put(PATH, BODY.replace(good, bad)))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType("application/problem+json")
                .bodyJson()
                .hasPathSatisfying("$.code", value -> assertThat(value).isEqualTo("invalid"))
                .hasPathSatisfying(
                        "$.errors[0].pointer", value -> assertThat(value).isEqualTo(pointer))
                .hasPathSatisfying(
                        "$.errors[0].code", value -> assertThat(value).isEqualTo(code));
        nothingIsStored();
    }

    @Test
    void aNumberBeyondAllTermsIsRefused() {
        assertThat(put(PATH, BODY.replace("\"term\":5", "\"term\":99999999999")))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void sixtyCharactersAreEnough() {
        assertThat(put(PATH, body("陈".repeat(60)))).hasStatus(HttpStatus.CREATED);
        assertThat(put(PATH, body("陈".repeat(61)))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "7", "{\"name\":\"a\",\"name\":\"b\"}", "陈静"})
    void whatIsNoDocumentOfOursIsRefused(String body) {
        assertThat(put(PATH, body)).hasStatus(HttpStatus.BAD_REQUEST).hasContentType("application/problem+json");
        nothingIsStored();
    }

    @Test
    void otherEncodingsThanUtf8AreRefused() {
        assertThat(put(PATH, BODY.getBytes(Charset.forName("GBK")))).hasStatus(HttpStatus.BAD_REQUEST);
        nothingIsStored();
    }

    @Test
    void aDepthThatNobodyNeedsIsRefused() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);
        assertThat(put(PATH, BODY.replace("\"陈静\"", deep))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void tenMegabytesAreTooMuch() {
        assertThat(put(PATH, body("陈".repeat(3_500_000)))).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
        nothingIsStored();
    }

    @Test
    void otherFormatsThanJsonAreRefused() {
        assertThat(as(staff(WANGJIANG), http.put().uri(PATH))
                        .contentType(MediaType.APPLICATION_XML)
                        .content("<member/>"))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        assertThat(as(staff(WANGJIANG), http.delete().uri(PATH))).hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/members/not-a-uuid, 400",
        "/v1/members/00000000-0000-4000-8000-000000000000, 404",
        "/v1/members?limit=0, 400",
        "/v1/members?limit=1000, 400",
        "/v1/members?after=%%%25, 400",
        "/v1/members?after=_, 400",
        "/v1/members?status=gone, 400",
        "/v1/members?term=0, 400",
        "/v1/members?term=five, 400",
        "/v1/members/00000000-0000-4000-8000-000000000000/history, 404",
        "/v1/offices/NOT_AN_ID, 400",
        "/v1/offices/nowhere, 404",
        "/v1/offices?district=nowhere, 404",
        "/v1/districts/nowhere, 404",
        "/v1/public/offices, 400",
        "/v1/public/offices?district=nowhere, 404",
        "/v1/public/offices?district=..%2F, 400",
        "/v1/public/members/NOBODY, 404",
        "/v1/public/members/x, 400",
        "/v1/nothing, 404"
    })
    void anAddressThatLeadsNowhereIsAProblemAndNoMore(String path, int status) {
        assertThat(get(staff(WANGJIANG), path.replace("%%%25", "%25%25")))
                .hasStatus(status)
                .hasContentType("application/problem+json");
    }

    @ParameterizedTest
    @MethodSource("closedOperations")
    void noOperationBelievesATokenThatIsNotTheRealms(String operation) {
        HttpMethod method = HttpMethod.valueOf(operation.substring(0, operation.indexOf(' ')));
        String path = operation
                .substring(operation.indexOf(' ') + 1)
                .replaceAll("\\{.*?}", UUID.randomUUID().toString());
        Actor staff = staff(WANGJIANG);
        for (String token : new String[] {
            TestTokens.expired(staff),
            TestTokens.forged(staff),
            TestTokens.unsigned(staff),
            TestTokens.ofOtherRealm(staff),
            TestTokens.forOtherAudience(staff),
            "nonsense"
        }) {
            assertThat(http.method(method).uri(path).header(HttpHeaders.AUTHORIZATION, "Bearer " + token))
                    .hasStatus(HttpStatus.UNAUTHORIZED);
        }
    }

    static Stream<String> closedOperations() {
        return AccessTable.read("/access.txt").operations().stream()
                .filter(operation -> !operation.contains("/v1/public/"));
    }

    private void nothingIsStored() {
        assertThat(mongo.getCollection("members").countDocuments(new Document()))
                .isZero();
    }
}
