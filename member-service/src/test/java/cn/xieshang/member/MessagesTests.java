package cn.xieshang.member;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.care.model.CareRefusal;
import cn.xieshang.member.duty.model.Category;
import cn.xieshang.member.duty.model.DutyRefusal;
import cn.xieshang.member.duty.model.FactKind;
import cn.xieshang.member.duty.model.Indicator;
import cn.xieshang.member.duty.model.Outcome;
import cn.xieshang.member.duty.model.Reason;
import cn.xieshang.member.model.MemberRefusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTests {
    private final Properties chinese = read("/messages.properties");
    private final Properties english = read("/messages_en.properties");

    @Test
    void whatIsSaidInChineseIsSaidInEnglishToo() {
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalSaysWhy(MemberRefusal refusal) {
        assertThat(chinese.getProperty("refusal." + refusal.code())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalOfTheDutyRecordSaysWhy(DutyRefusal refusal) {
        assertThat(chinese.getProperty("refusal." + refusal.code())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfFactHasAName(FactKind kind) {
        assertThat(chinese.containsKey("duty.kind." + kind)).isEqualTo(!kind.isForbidden());
    }

    @Test
    void everyCodeOfTheDutyRecordHasAName() {
        Stream.of(Category.values()).forEach(one -> assertThat(chinese).containsKey("duty.category." + one));
        Stream.of(Outcome.values()).forEach(one -> assertThat(chinese).containsKey("duty.outcome." + one));
        Stream.of(Reason.Why.values()).forEach(one -> assertThat(chinese).containsKey("duty.reason." + one));
        Stream.of(Indicator.Kind.values()).forEach(one -> assertThat(chinese).containsKey("duty.indicator." + one));
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalOfCareSaysWhy(CareRefusal refusal) {
        assertThat(chinese.getProperty("refusal." + refusal.code())).isNotBlank();
    }

    private static Properties read(String name) {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(MessagesTests.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(file);
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
