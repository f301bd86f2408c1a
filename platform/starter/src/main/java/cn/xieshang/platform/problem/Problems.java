package cn.xieshang.platform.problem;

import cn.xieshang.platform.refusal.InvalidException.Violation;
import io.micrometer.tracing.Tracer;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes problem documents (RFC 9457): a stable type, a code for programs, texts in the reader's language, the trace. */
final class Problems {
    static final String TYPES = "https://xieshang.cn/problems/";

    private final ProblemTexts texts;
    private final @Nullable Tracer tracer;

    Problems(ProblemTexts texts, @Nullable Tracer tracer) {
        this.texts = texts;
        this.tracer = tracer;
    }

    /** A problem of the platform itself; texts under {@code problem.<code>}. */
    ProblemDetail of(HttpStatusCode status, String code, Locale locale, Object... arguments) {
        return document(
                status,
                code,
                texts.get("problem." + code + ".title", locale),
                texts.find("problem." + code + ".detail", locale, arguments));
    }

    /** A rule of a service said no; its text is under {@code refusal.<code>}. */
    ProblemDetail refused(HttpStatusCode status, String code, Locale locale, Object... arguments) {
        return document(
                status,
                code,
                texts.get("problem.refused.title", locale),
                texts.find("refusal." + code, locale, arguments));
    }

    /** What was sent cannot be; each error names its place and is explained. */
    ProblemDetail invalid(HttpStatusCode status, List<Violation> violations, Locale locale) {
        ProblemDetail problem = of(status, "invalid", locale);
        problem.setProperty(
                "errors",
                violations.stream()
                        .map(violation -> explained(violation, locale))
                        .toList());
        return problem;
    }

    private Map<String, String> explained(Violation violation, Locale locale) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("pointer", violation.pointer());
        error.put("code", violation.code());
        String text = texts.find("violation." + violation.code(), locale);
        error.put("message", text == null ? texts.get("violation.invalid", locale) : text);
        return error;
    }

    private ProblemDetail document(HttpStatusCode status, String code, String title, @Nullable String detail) {
        ProblemDetail problem = new Document(status.value());
        problem.setType(URI.create(TYPES + code));
        problem.setTitle(title);
        problem.setDetail(detail);
        problem.setProperty("code", code);
        String trace = trace();
        if (trace == null && status.is5xxServerError()) {
            trace = UUID.randomUUID().toString().replace("-", "");
        }
        if (trace != null) {
            problem.setProperty("traceId", trace);
        }
        return problem;
    }

    /** Never says which address was asked for: it may name a person, and a foreign thing must look like none. */
    private static final class Document extends ProblemDetail {
        private static final long serialVersionUID = 1L;

        Document(int status) {
            super(status);
        }

        @Override
        public void setInstance(@Nullable URI instance) {}
    }

    private @Nullable String trace() {
        if (tracer == null) {
            return null;
        }
        var span = tracer.currentSpan();
        return span == null ? null : span.context().traceId();
    }
}
