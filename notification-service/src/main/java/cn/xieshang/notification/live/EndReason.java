package cn.xieshang.notification.live;

import java.util.Locale;

/** Why the service ends a stream. */
enum EndReason {
    /** Come back with a fresh token. */
    TOKEN_EXPIRED,
    /** The same account opened too many others since; do not come back by yourself. */
    REPLACED,
    /** This replica stops; come back to another one. */
    STOPPING;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
