package cn.xieshang.opinion.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingCodeTests {
    private static final TrackingCode CODE =
            TrackingCode.parse("XS-7K3M-9QXA-T2VH-0D4N-M1RB").orElseThrow();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xs-7k3m-9qxa-t2vh-0d4n-m1rb",
                "7K3M9QXAT2VH0D4NM1RB",
                " XS 7K3M 9QXA T2VH 0D4N M1RB ",
                "XS-7K3M-9QXA-T2VH-OD4N-MIRB",
                "XS-7K3M-9QXA-T2VH-0D4N-MLRB"
            })
    void peopleMayTypeItAsTheyLike(String typed) {
        assertThat(TrackingCode.parse(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XS", "7K3M", "XS-7K3M-9QXA-T2VH-0D4N-M1RB-7", "XS-7K3M-9QXA-T2VH-0D4N-M1R!", "望江"})
    void whatIsNotACodeIsNone(String typed) {
        assertThat(TrackingCode.parse(typed)).isEmpty();
    }

    @Test
    void everyCodeThatIsPrintedCanBeRead() {
        Random random = new Random(7);
        byte[] bits = new byte[32];
        for (int i = 0; i < 1000; i++) {
            random.nextBytes(bits);
            TrackingCode code = TrackingCode.of(bits);
            assertThat(TrackingCode.parse(code.printed())).contains(code);
        }
    }

    @Test
    void itDoesNotShowInLogs() {
        assertThat(CODE.toString()).doesNotContain("7K3M");
    }
}
