package cn.xieshang.platform.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTests {
    /** RFC 8785, 3.2.2 to 3.2.4: input and result. */
    @Test
    void theExampleOfTheStandardComesOutAsTheStandardSays() {
        String input = """
            {
              "numbers": [333333333.3333333, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/",
              "literals": [null, true, false]
            }\
            """;
        assertThat(CanonicalJson.text(input))
                .isEqualTo("{\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** RFC 8785, 3.2.3: by UTF-16 code units, so an emoji (a pair) comes before ﬁ. */
    @Test
    void namesAreSortedByTheirCodeUnits() {
        assertThat(CanonicalJson.text("{\"\\ufb33\":1,\"\\ud83d\\ude00\":2,\"\\u20ac\":3,\"ö\":4,\"1\":5,\"\\r\":6}"))
                .isEqualTo("{\"\\r\":6,\"1\":5,\"ö\":4,\"€\":3,\"😀\":2,\"\ufb33\":1}");
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0,0",
        "1.0,1",
        "100,100",
        "1e2,100",
        "9007199254740992,9007199254740992",
        "0.1,0.1",
        "1e21,1e+21"
    })
    void oneNumberHasOneForm(String said, String kept) {
        assertThat(CanonicalJson.text("{\"n\":" + said + "}")).isEqualTo("{\"n\":" + kept + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "7",
                "\"x\"",
                "",
                "{",
                "{\"a\":1} {}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":{\"b\":1,\"b\":2}}",
                "{\"a\":9007199254740993}",
                "{\"a\":[0.12345678901234567890123]}",
                "{\"a\":1e400}",
                "{\"a\":NaN}",
                "{\"a\":\"\\ud83d\"}",
                "{\"\\ude00\":1}"
            })
    void whatCouldBeTwoThingsIsRefused(String json) {
        assertThatIllegalArgumentException().as(json).isThrownBy(() -> CanonicalJson.bytes(json));
    }

    @Test
    void chineseStaysChinese() {
        assertThat(CanonicalJson.bytes("{\"案由\":\"修路\"}"))
                .isEqualTo("{\"案由\":\"修路\"}".getBytes(StandardCharsets.UTF_8));
    }
}
