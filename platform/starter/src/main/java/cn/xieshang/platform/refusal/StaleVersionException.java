package cn.xieshang.platform.refusal;

/** Somebody else was faster: the version the caller saw is no longer the current one. 412 with the current one. */
public final class StaleVersionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long current;

    public StaleVersionException(long current) {
        super("current version is " + current);
        this.current = current;
    }

    public long current() {
        return current;
    }
}
