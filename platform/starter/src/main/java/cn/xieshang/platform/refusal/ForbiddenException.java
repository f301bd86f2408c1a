package cn.xieshang.platform.refusal;

/** The account may see the thing but has no right to do this. 403. */
public final class ForbiddenException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
