package cn.xieshang.platform.refusal;

import java.util.List;

/** What was sent cannot be: 400, each error with a JSON pointer to the field and a code for its text. */
public final class InvalidException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /** @param pointer RFC 6901, such as {@code /place} */
    public record Violation(String pointer, String code) {}

    public InvalidException(String pointer, String code) {
        this(List.of(new Violation(pointer, code)));
    }

    public InvalidException(List<Violation> violations) {
        super(violations.toString());
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
