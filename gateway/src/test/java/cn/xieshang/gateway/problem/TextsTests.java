package cn.xieshang.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTests {

    @Test
    void bothLanguagesHaveWordsForEveryProblemAndForNothingElse() throws IOException {
        String[] wanted = Arrays.stream(ProblemKind.values())
                .flatMap(kind -> Stream.of(kind.code() + ".title", kind.code() + ".detail"))
                .toArray(String[]::new);

        assertThat(read("messages.properties").stringPropertyNames()).containsExactlyInAnyOrder(wanted);
        assertThat(read("messages_en.properties").stringPropertyNames()).containsExactlyInAnyOrder(wanted);
    }

    private static Properties read(String name) throws IOException {
        var texts = new Properties();
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(name))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
