package cn.xieshang.platform.problem;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.InvalidFormatException;

/** A text holds characters that are none: control characters, or halves of a surrogate pair. */
final class UnusableTextException extends InvalidFormatException {
    private static final long serialVersionUID = 1L;

    UnusableTextException(JsonParser parser) {
        super(parser, "unusable characters", "", String.class);
    }
}
