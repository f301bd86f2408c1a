package cn.xieshang.gateway.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The body of a refusal on the wire. */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String traceId) {

    private static final String TYPES = "https://xieshang.cn/problems/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Problem of(ProblemKind kind, Locale language, @Nullable String traceId) {
        String code = kind.code();
        return new Problem(
                TYPES + code,
                Texts.of(code + ".title", language),
                kind.status(),
                Texts.of(code + ".detail", language),
                code,
                traceId);
    }

    byte[] json() {
        return JSON.writeValueAsBytes(this);
    }
}
