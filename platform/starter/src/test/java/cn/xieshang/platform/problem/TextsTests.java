package cn.xieshang.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What people read and what programs rely on is complete, in both languages and on paper. */
class TextsTests {
    private final Properties chinese = read("problems.properties");
    private final Properties english = read("problems_en.properties");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        chinese.forEach((key, text) -> assertThat(text.toString().codePoints().anyMatch(Character::isIdeographic))
                .as("%s is Chinese", key)
                .isTrue());
        english.forEach((key, text) -> assertThat(text.toString().codePoints().noneMatch(Character::isIdeographic))
                .as("%s is English", key)
                .isTrue());
    }

    @Test
    void everyCodeIsDocumented() throws IOException {
        try (InputStream file = TextsTests.class.getResourceAsStream("/problems.md")) {
            String document = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            chinese.stringPropertyNames().stream()
                    .map(key -> key.split("\\.")[1])
                    .filter(code -> !code.equals("refused"))
                    .forEach(code -> assertThat(document.contains("`" + code + "`"))
                            .as("problems.md explains %s", code)
                            .isTrue());
        }
    }

    private static Properties read(String name) {
        try (InputStream file = Problems.class.getResourceAsStream(name)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
