package cn.xieshang.member.duty.format;

import cn.xieshang.member.duty.model.DutyRuleSet;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads strictly and leaves out what is empty. */
public final class DutyJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    private DutyJson() {}

    public static String write(DutyRuleSet rules) {
        return MAPPER.writeValueAsString(rules);
    }

    public static DutyRuleSet ruleSet(String json) {
        return MAPPER.readValue(json, DutyRuleSet.class);
    }

    static <T> T resource(String name, Class<T> type) {
        try (InputStream file = DutyJson.class.getResourceAsStream("/duty/" + name)) {
            return MAPPER.readValue(Objects.requireNonNull(file, name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
