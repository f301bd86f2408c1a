package cn.xieshang.platform.problem;

import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.InvalidException.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
    private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z_$][A-Za-z_$-]{0,39}[0-9]{0,2}");

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
                String place = unreadable.getCause() instanceof DatabindException failure ? pointer(failure) : "";
                return invalid.violations().stream()
                        .map(violation -> new Violation(place + violation.pointer(), violation.code()))
                        .toList();
            }
        }
        return switch (unreadable.getCause()) {
            case UnusableTextException text -> one(text, "characters");
            case UnrecognizedPropertyException unknown -> one(unknown, "unknown-field");
            case ValueInstantiationException impossible -> one(impossible, "invalid");
            case MismatchedInputException mismatch -> one(mismatch, "wrong-type");
            case DatabindException other -> one(other, "malformed-json");
            case JacksonException malformed -> List.of(new Violation("", "malformed-json"));
            case null, default -> List.of(new Violation("", "body-missing"));
        };
    }

    private static List<Violation> one(DatabindException failure, String code) {
        return List.of(new Violation(pointer(failure), code));
    }

    /** Names may come from the sender: the place ends before one that could be anything but a field's name. */
    private static String pointer(DatabindException failure) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            String name = step.getPropertyName();
            if (name != null && !FIELD_NAME.matcher(name).matches()) {
                break;
            }
            pointer.append('/').append(name == null ? String.valueOf(step.getIndex()) : name);
        }
        return pointer.toString();
    }

    /** {@code contact.phones[0].number} is {@code /contact/phones/0/number}. */
    private static String pointer(String field) {
        return field.isEmpty()
                ? ""
                : "/" + field.replace(".", "/").replace("[", "/").replace("]", "");
    }

    /** {@code NotBlank} is {@code not-blank}. */
    private static String code(@Nullable String constraint) {
        return constraint == null
                ? "invalid"
                : constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
