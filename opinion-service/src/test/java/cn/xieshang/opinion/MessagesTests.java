package cn.xieshang.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.opinion.model.AnswerType;
import cn.xieshang.opinion.model.OpinionItem.Stage;
import cn.xieshang.opinion.model.OpinionRefusal;
import cn.xieshang.opinion.model.Satisfaction;
import cn.xieshang.opinion.model.StageFacts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTests {
    private final Properties chinese = load("/messages.properties");
    private final Properties english = load("/messages_en.properties");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
    }

    @Test
    void everyCodeHasAWord() {
        Stream<String> codes = Stream.of(
                        Arrays.stream(OpinionRefusal.values()).map(refusal -> "refusal." + refusal.code()),
                        Arrays.stream(AnswerType.values()).map(type -> "opinion.answer." + type.code()),
                        Arrays.stream(Satisfaction.values()).map(value -> "opinion.satisfaction." + value.code()),
                        Arrays.stream(Stage.class.getPermittedSubclasses())
                                .map(stage -> "opinion.stage." + StageFacts.code(stage.asSubclass(Stage.class))))
                .flatMap(some -> some);
        assertThat(chinese.keySet()).containsAll(codes.toList());
    }

    private static Properties load(String name) {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(MessagesTests.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            Properties messages = new Properties();
            messages.load(file);
            return messages;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
