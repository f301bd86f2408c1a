package cn.xieshang.notification.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTests {
    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(texts("messages_en.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        texts("messages.properties").stringPropertyNames());
    }

    @Test
    void everyRowOfTheTableHasWords() throws IOException {
        var texts = texts("messages.properties").stringPropertyNames();

        assertThat(WhoHears.values())
                .allSatisfy(row -> assertThat(texts).contains(row.code() + ".title", row.code() + ".body"));
    }

    private static Properties texts(String file) throws IOException {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
