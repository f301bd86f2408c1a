package cn.xieshang.platform.problem;

import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.InvalidException.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Where in the document something is wrong (RFC 6901) and what, never the value itself. */
final class Violations {
    private Violations() {}

    static List<Violation> of(BindingResult result) {
        List<Violation> violations = new ArrayList<>();
        for (FieldError error : result.getFieldErrors()) {
            violations.add(new Violation(pointer(error.getField()), code(error.getCode())));
        }
        result.getGlobalErrors().forEach(error -> violations.add(new Violation("", code(error.getCode()))));
        return violations;
    }

    static List<Violation> of(HandlerMethodValidationException invalid) {
        List<Violation> violations = new ArrayList<>();
        invalid.getParameterValidationResults()
                .forEach(parameter -> parameter.getResolvableErrors().forEach(error -> {
                    String[] codes = error.getCodes();
                    String field = error instanceof FieldError named
                            ? named.getField()
                            : parameter.getMethodParameter().getParameterName();
                    violations.add(new Violation(
                            pointer(field == null ? "" : field),
                            code(codes == null || codes.length == 0 ? null : codes[codes.length - 1])));
                }));
        return violations;
    }

    static List<Violation> of(HttpMessageNotReadableException unreadable) {
        for (@Nullable Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidException invalid) {
                return invalid.violations();
            }
        }
        return switch (unreadable.getCause()) {
            case UnrecognizedPropertyException unknown -> one(unknown, "unknown-field");
            case ValueInstantiationException impossible -> one(impossible, "invalid");
            case MismatchedInputException mismatch -> one(mismatch, "wrong-type");
            case DatabindException other -> one(other, "malformed-json");
            case JacksonException malformed -> List.of(new Violation("", "malformed-json"));
            case null, default -> List.of(new Violation("", "body-missing"));
        };
    }

    private static List<Violation> one(DatabindException failure, String code) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            String name = step.getPropertyName();
            pointer.append('/').append(name == null ? String.valueOf(step.getIndex()) : escaped(name));
        }
        return List.of(new Violation(pointer.toString(), code));
    }

    /** {@code contact.phones[0].number} is {@code /contact/phones/0/number}. */
    private static String pointer(String field) {
        return field.isEmpty()
                ? ""
                : "/" + field.replace(".", "/").replace("[", "/").replace("]", "");
    }

    /** Names come from the sender: only what a name may look like goes back. */
    private static String escaped(String name) {
        String shown = name.length() > 64 ? name.substring(0, 64) : name;
        return shown.replace("~", "~0").replace("/", "~1");
    }

    /** {@code NotBlank} is {@code not-blank}. */
    private static String code(@Nullable String constraint) {
        return constraint == null
                ? "invalid"
                : constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
