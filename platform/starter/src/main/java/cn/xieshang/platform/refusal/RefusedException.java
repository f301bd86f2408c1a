package cn.xieshang.platform.refusal;

import java.util.List;
import java.util.Map;

/** A rule said no: 409 with the code, and whatever helps the caller to go on (such as the allowed steps). */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final transient List<Object> arguments;
    private final transient Map<String, Object> details;

    public RefusedException(Refusal refusal, Object... arguments) {
        this(refusal, Map.of(), arguments);
    }

    /**
     * @param details further members of the problem document, never personal data
     * @param arguments for the placeholders of the message
     */
    public RefusedException(Refusal refusal, Map<String, Object> details, Object... arguments) {
        super(refusal.code());
        this.refusal = refusal;
        this.details = Map.copyOf(details);
        this.arguments = List.of(arguments);
    }

    public Refusal refusal() {
        return refusal;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public Map<String, Object> details() {
        return details;
    }
}
