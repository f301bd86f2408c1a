package cn.xieshang.member.web;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.actor.Role;
import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

class MemberWebTests extends WebTests {
    @Test
    void aRegistrationIsCreatedOnceAndAnsweredAlikeAgain() {
        assertThat(put(PATH, BODY))
                .hasStatus(HttpStatus.CREATED)
                .hasHeader(HttpHeaders.ETAG, "\"1\"")
                .bodyJson()
                .hasPathSatisfying(
                        "$.personal.phone", phone -> assertThat(phone).isEqualTo("138****5678"))
                .hasPathSatisfying("$.account.state", state -> assertThat(state).isEqualTo("requested"));

        assertThat(put(PATH, BODY)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"1\"");
    }

    @Test
    void anotherRegistrationUnderTheIdIsAConflictInTheReadersLanguage() {
        put(PATH, BODY).exchange();

        assertThat(put(PATH, body("李伟")))
                .hasStatus(HttpStatus.CONFLICT)
                .hasContentType("application/problem+json")
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("already-registered"))
                .hasPathSatisfying(
                        "$.detail", text -> assertThat(text).asString().startsWith("已经登记"));
        assertThat(put(PATH, body("李伟")).header(HttpHeaders.ACCEPT_LANGUAGE, "en"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.detail", text -> assertThat(text).asString().startsWith("Already registered"));
    }

    @Test
    void aChangeNamesTheVersionItWasDecidedOn() {
        put(PATH, BODY).exchange();

        assertThat(put(PATH, body("陈敬")).header(HttpHeaders.IF_MATCH, "\"1\""))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"2\"")
                .bodyJson()
                .hasPathSatisfying("$.name", name -> assertThat(name).isEqualTo("陈敬"));
        assertThat(put(PATH, body("陈劲")).header(HttpHeaders.IF_MATCH, "\"1\""))
                .hasStatus(HttpStatus.PRECONDITION_FAILED)
                .bodyJson()
                .hasPathSatisfying("$.current", current -> assertThat(current).isEqualTo(2));
    }

    @Test
    void aStepNeedsAVersion() {
        put(PATH, BODY).exchange();

        assertThat(put(PATH + "/departure", "{\"reason\":\"resigned\"}")).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(put(PATH + "/departure", "{\"reason\":\"resigned\"}").header(HttpHeaders.IF_MATCH, "soon"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(put(PATH + "/departure", "{\"reason\":\"resigned\"}").header(HttpHeaders.IF_MATCH, "\"1\""))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.status", status -> assertThat(status).isEqualTo("left"));
    }

    @Test
    void theOfficeSeesEveryFieldButTheWholePhone() {
        put(PATH, BODY).exchange();

        assertThat(get(staff(WANGJIANG), PATH))
                .bodyJson()
                .extractingPath("$")
                .asMap()
                .containsOnlyKeys(
                        "id",
                        "office",
                        "district",
                        "code",
                        "name",
                        "sector",
                        "group",
                        "committee",
                        "post",
                        "term",
                        "alsoIn",
                        "gender",
                        "ethnicity",
                        "party",
                        "employer",
                        "position",
                        "status",
                        "leftAt",
                        "leaveReason",
                        "leaveRemark",
                        "personal",
                        "request",
                        "account",
                        "version");
    }

    @Test
    void theWholePhoneIsAnAnswerOfItsOwn() {
        put(PATH, BODY).exchange();

        assertThat(post(PATH + "/disclosures", "{\"field\":\"phone\",\"purpose\":\"contact\"}"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"field\":\"phone\",\"value\":\"13812345678\"}");
    }

    @Test
    void thePublicLearnsNameAndOfficeAndNothingElse() {
        put(PATH, BODY).exchange();

        assertThat(http.get().uri("/v1/public/members/WJ0001"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                    {"code":"WJ0001","name":"陈静",
                    "office":{"id":"wangjiang","nameZh":"wangjiang街道政协工委","nameEn":"wangjiang office"}}\
                    """);
        assertThat(http.get().uri("/v1/public/offices?district=gongshu"))
                .bodyJson()
                .isStrictlyEqualTo("""
                    {"items":[{"id":"mishixiang","nameZh":"mishixiang街道政协工委","nameEn":"mishixiang office"}],
                    "next":null}\
                    """);
    }

    @Test
    void aListGoesOnWithTheCursorItGave() throws UnsupportedEncodingException {
        var first = get(platform(), "/v1/offices?district=binjiang&limit=1").exchange();
        assertThat(first)
                .bodyJson()
                .hasPathSatisfying("$.items[0].id", id -> assertThat(id).isEqualTo("wangjiang"));
        String next = JsonPath.read(first.getResponse().getContentAsString(), "$.next");

        assertThat(get(platform(), "/v1/offices?district=binjiang&limit=1&after=" + next))
                .bodyJson()
                .hasPathSatisfying("$.items[0].id", id -> assertThat(id).isEqualTo("xixing"))
                .hasPathSatisfying("$.next", none -> assertThat(none).isNull());
    }

    @Test
    void whoHasNoDistrictNamesOne() {
        assertThat(get(platform(), "/v1/units"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].pointer", place -> assertThat(place).isEqualTo("/district"));
        assertThat(get(actor("u", null, BINJIANG, Role.SUPERVISOR), "/v1/units"))
                .hasStatusOk();
    }
}
