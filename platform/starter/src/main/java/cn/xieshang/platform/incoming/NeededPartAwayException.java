package cn.xieshang.platform.incoming;

/**
 * A handler cannot do its work because something else is away for a while. The event stays where it is and is tried
 * until it works, so nothing is lost or overtaken. The store being away means the same without this exception.
 */
public final class NeededPartAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NeededPartAwayException(String part, Throwable cause) {
        super(part + " is away", cause);
    }
}
