package cn.xieshang.local.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextsTests {

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        assertThat(texts("messages_en").keySet()).isEqualTo(texts("messages").keySet());
    }

    @Test
    void noTextLosesAnArgumentToAnApostrophe() throws IOException {
        for (String bundle : new String[] {"messages", "messages_en"}) {
            texts(bundle).forEach((key, text) -> {
                Object[] arguments = {"a0", "a1", "a2", "a3"};
                assertThat(MessageFormat.format(text.toString(), arguments))
                        .as(key.toString())
                        .doesNotContain("{");
            });
        }
    }

    @Test
    void chineseComesFirst() {
        assertThat(Texts.of("down.nothing")).startsWith("没有正在运行的部分").endsWith("nothing runs");
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in =
                Objects.requireNonNull(TextsTests.class.getResourceAsStream("/" + name + ".properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
