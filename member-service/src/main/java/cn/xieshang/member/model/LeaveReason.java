package cn.xieshang.member.model;

import java.util.Locale;

/** Why somebody is no member any more. */
public enum LeaveReason {
    /** 辞去 */
    RESIGNED,
    /** 调离本区 */
    MOVED_AWAY,
    /** 届满未连任 */
    TERM_ENDED,
    /** 撤销资格 */
    REMOVED,
    /** 去世 */
    DECEASED,
    /** 其他 */
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static LeaveReason ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
