package cn.xieshang.platform.incoming;

/** The record can never be read, however often it is tried. The message names headers and fields, never values. */
final class UnreadableEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableEventException(String message) {
        super(message);
    }

    UnreadableEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
