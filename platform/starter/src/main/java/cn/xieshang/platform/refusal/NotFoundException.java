package cn.xieshang.platform.refusal;

/** There is no such thing, or it is another office's: the caller cannot tell which. 404. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
