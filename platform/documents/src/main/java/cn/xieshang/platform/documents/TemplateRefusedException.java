package cn.xieshang.platform.documents;

import java.util.List;

/** An uploaded template cannot be used; every fault that was found is named. */
public final class TemplateRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public enum Reason {
        /** Not a Word document (.docx) at all. */
        NOT_A_DOCX,
        /** Larger than allowed, packed or unpacked, or packed suspiciously well. */
        TOO_LARGE,
        /** Macros, controls or embedded objects. */
        ACTIVE_CONTENT,
        /** Something outside of the file is referred to. */
        REFERS_OUTSIDE,
        /** Something Word can, but the PDF cannot: {@link Fault#what} names it. */
        NOT_SUPPORTED,
        /** A placeholder that this kind of paper does not have. */
        UNKNOWN_PLACEHOLDER,
        /** A loop or condition that is not closed, or a list where a text belongs. */
        BROKEN
    }

    /** @param what the placeholder or construct, empty if the whole file is meant */
    public record Fault(Reason reason, String what) {}

    TemplateRefusedException(Reason reason, String what) {
        this(List.of(new Fault(reason, what)));
    }

    TemplateRefusedException(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
