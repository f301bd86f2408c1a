package cn.xieshang.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.lamps.Call;
import cn.xieshang.platform.lamps.LampService;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTests {
    private static final String LAMP = "/v1/lamps/6f1c1a1e-9d3b-4a53-9b0c-0d5b1c3f8a11";
    private static final String GOOD = "{\"name\":\"灯\",\"bulbs\":[{\"maker\":\"m\",\"watts\":5}]}";

    private final LampService service = LampService.shared();
    private final String token = service.realm().token("u", List.of(), Map.of());

    @Test
    void whatIsGoodIsTaken() {
        Call.Answer answer = change(GOOD);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"4\"");
        assertThat(answer.body()).contains("\"name\":\"灯\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            {"name":                                                   | malformed-json |
            {"name":"a","name":"b","bulbs":[]}                         | malformed-json |
            {"name":"a","bulbs":[]} {}                                 | *              |
            [1,2]                                                      | wrong-type     |
            "text"                                                     | *              |
            null                                                       | *              |
            {"name":"a","bulbs":[],"rank":1}                           | unknown-field  | /rank
            {"name":"a","bulbs":[{"maker":"m","watts":5,"volt":1}]}    | unknown-field  | /bulbs/0/volt
            {"name":"a","bulbs":[],"13800138000":1}                    | unknown-field  | ~
            {"name":7,"bulbs":[]}                                      | wrong-type     | /name
            {"name":true,"bulbs":[]}                                   | wrong-type     | /name
            {"name":{"a":1},"bulbs":[]}                                | wrong-type     | /name
            {"name":"a","bulbs":"b"}                                   | wrong-type     | /bulbs
            {"name":"a","bulbs":[{"maker":"m","watts":"5"}]}           | wrong-type     | /bulbs/0/watts
            {"name":"a","bulbs":[{"maker":"m","watts":5.5}]}           | wrong-type     | /bulbs/0/watts
            {"name":"a","bulbs":[{"maker":"m","watts":null}]}          | wrong-type     | /bulbs/0/watts
            {"name":"a","bulbs":[{"maker":"m","watts":99999999999}]}   | *              | /bulbs/0/watts
            {"name":"a","bulbs":[],"shelf":"no-uuid"}                  | wrong-type     | /shelf
            {"name":"a","bulbs":[],"office":{"value":"NOT AN ID"}}     | invalid        | /office
            {"bulbs":[]}                                               | not-null       | /name
            {"name":"123456789012345678901","bulbs":[]}                | size           | /name
            {"name":"a","bulbs":[{"maker":"m"},{"maker":" "}]}         | *              |
            {"name":"a","bulbs":[{"maker":" ","watts":1}]}             | not-blank      | /bulbs/0/maker
            {"name":"a\\u0000b","bulbs":[]}                            | characters     | /name
            {"name":"a\\ud83d","bulbs":[]}                             | characters     | /name
            {"name":"a\\u001b[31m","bulbs":[]}                         | characters     | /name
            """)
    void whatIsNotIsRefusedWithItsPlace(String body, String code, String pointer) {
        Call.Answer answer = change(body);
        assertThat(answer.status()).as(body + answer.body()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("invalid");
        String place = pointer == null || pointer.equals("~") ? "" : pointer;
        if (!code.equals("*")) {
            assertThat(answer.error()).as(body + answer.body()).isEqualTo(place + " " + code);
        }
        assertThat(answer.body())
                .as("nothing of what was sent comes back")
                .doesNotContain("13800138000")
                .doesNotContain("no-uuid")
                .doesNotContain("NOT AN ID")
                .doesNotContain("jackson");
    }

    @Test
    void whatIsNotUtf8IsNotText() {
        for (byte[] bytes : List.of(
                new byte[] {(byte) 0xff, (byte) 0xfe, 0x00},
                raw("{\"name\":\"", new byte[] {(byte) 0xc3, 0x28}, "\",\"bulbs\":[]}"),
                raw("{\"name\":\"", new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, "\",\"bulbs\":[]}"),
                raw("{\"name\":\"", new byte[] {(byte) 0xc0, (byte) 0x80}, "\",\"bulbs\":[]}"),
                raw("{\"name\":\"", "灯".getBytes(Charset.forName("GBK")), "\",\"bulbs\":[]}"))) {
            Call.Answer answer = put().bytes(bytes).send();
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.error()).isIn(" malformed-json", "/name malformed-json", "/name characters");
        }
    }

    @Test
    void whatIsTooDeepTooLongOrHugeCostsLittle() {
        assertThat(change("[".repeat(50_000)).status()).isEqualTo(400);
        assertThat(change("{\"name\":".repeat(5_000) + "1").status()).isEqualTo(400);
        assertThat(change("{\"name\":\"a\",\"bulbs\":[{\"maker\":\"m\",\"watts\":" + "9".repeat(100_000) + "}]}")
                        .status())
                .isEqualTo(400);
        assertThat(change("{\"" + "n".repeat(200_000) + "\":1}").status()).isEqualTo(400);
    }

    @Test
    void aBodyOverTheLimitIsRefusedWhetherItSaysSoOrNot() {
        byte[] tenMegabytes = new byte[10 * 1024 * 1024];
        Arrays.fill(tenMegabytes, (byte) ' ');
        Call.Answer said = put().bytes(tenMegabytes).send();
        assertThat(said.status()).isEqualTo(413);
        assertThat(said.code()).isEqualTo("too-large");
        InputStream endless = new ByteArrayInputStream(tenMegabytes);
        Call.Answer unsaid = put().chunked(() -> endless).send();
        assertThat(unsaid.status()).isEqualTo(413);
        assertThat(unsaid.code()).isEqualTo("too-large");
        Call.Answer withKey = service.call("POST", "/v1/lamps")
                .token(token)
                .header("Idempotency-Key", "0123456789abcdef-large")
                .chunked(() -> new ByteArrayInputStream(tenMegabytes))
                .send();
        assertThat(withKey.status()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            "3"       | 200
            W/"3"     | 200
             "3"      | 200
            "0"       | 200
            3         | 400
            *         | 400
            "3","4"   | 400
            "3", "4"  | 400
            "-1"      | 400
            "3x"      | 400
            ""        | 400
            "99999999999999999999" | 400
            nonsense  | 400
            """)
    void aVersionIsOneTagOfOurs(String tag, int status) {
        Call.Answer answer = service.call("PUT", LAMP)
                .token(token)
                .header("If-Match", tag)
                .json(GOOD)
                .send();
        assertThat(answer.status()).isEqualTo(status);
        if (status == 400) {
            assertThat(answer.error()).isEqualTo("/If-Match version");
        }
    }

    @Test
    void aChangeThatDoesNotSayWhatItChangesIsAskedFor() {
        Call.Answer answer = service.call("PUT", LAMP).token(token).json(GOOD).send();
        assertThat(answer.status()).isEqualTo(428);
        assertThat(answer.code()).isEqualTo("version-required");
        Call.Answer two = service.call("PUT", LAMP)
                .token(token)
                .header("If-Match", "\"3\"")
                .header("If-Match", "\"4\"")
                .json(GOOD)
                .send();
        assertThat(two.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?limit=0          | /limit limit
            ?limit=101        | /limit limit
            ?limit=-1         | /limit limit
            ?limit=1e1        | /limit limit
            ?limit=9999999999 | /limit limit
            ?after=***        | /after cursor
            ?after=_w         | /after cursor
            """)
    void aPageIsOneOfOurs(String query, String error) {
        Call.Answer answer =
                service.call("GET", "/v1/lamps" + query).token(token).send();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).isEqualTo(error);
    }

    @Test
    void aPageLeadsToTheNext() {
        Call.Answer first =
                service.call("GET", "/v1/lamps?limit=2").token(token).send();
        assertThat(first.json().path("items").size()).isEqualTo(2);
        String next = first.json().path("next").asString("");
        assertThat(service.call("GET", "/v1/lamps?limit=100&after=" + next)
                        .token(token)
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatHttpItselfDoesNotAllowIsAProblemToo() {
        expect(service.call("GET", "/v1/nowhere").token(token).send(), 404, "not-found");
        Call.Answer method = service.call("DELETE", "/v1/lamps").token(token).send();
        expect(method, 405, "method-not-allowed");
        assertThat(method.header("Allow")).contains("GET").contains("POST");
        expect(
                service.call("PUT", LAMP)
                        .token(token)
                        .header("If-Match", "\"3\"")
                        .header("Content-Type", "text/xml")
                        .send(),
                415,
                "unsupported-media-type");
        expect(
                service.call("GET", "/v1/lamps")
                        .token(token)
                        .header("Accept", "text/csv")
                        .send(),
                406,
                "not-acceptable");
        expect(service.call("GET", "/v1/lamps/found?shelf=1").token(token).send(), 400, "bad-request");
        expect(found("?"), 400, "bad-request");
        expect(found("?shelf=x"), 400, "bad-request");
        assertThat(found("?shelf=10").error()).isEqualTo("/shelf max");
        expect(
                service.call("PUT", "/v1/lamps/not-a-uuid")
                        .token(token)
                        .header("If-Match", "\"3\"")
                        .json(GOOD)
                        .send(),
                400,
                "bad-request");
        assertThat(put().header("Content-Type", "application/json").send().error())
                .isEqualTo(" body-missing");
        expect(service.call("GET", "/v1/lamps;a=b").token(token).send(), 400, "bad-request");
    }

    private Call.Answer found(String query) {
        return service.call("GET", "/v1/lamps/found" + query)
                .token(token)
                .header("Tracking-Code", "x")
                .send();
    }

    private static void expect(Call.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("type").asString("")).isEqualTo("https://xieshang.cn/problems/" + code);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("title").asString("")).isNotBlank();
        assertThat(answer.json().path("detail").asString("")).isNotBlank();
    }

    private Call put() {
        return service.call("PUT", LAMP).token(token).header("If-Match", "\"3\"");
    }

    private Call.Answer change(String body) {
        return put().json(body).send();
    }

    private static byte[] raw(String before, byte[] middle, String after) {
        byte[] head = before.getBytes(StandardCharsets.UTF_8);
        byte[] tail = after.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + middle.length + tail.length);
        System.arraycopy(middle, 0, all, head.length, middle.length);
        System.arraycopy(tail, 0, all, head.length + middle.length, tail.length);
        return all;
    }
}
