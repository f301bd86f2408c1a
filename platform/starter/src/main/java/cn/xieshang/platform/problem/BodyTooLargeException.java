package cn.xieshang.platform.problem;

import java.io.IOException;

/** More was sent than a request may hold. */
final class BodyTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
}
