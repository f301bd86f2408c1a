package cn.xieshang.member.model;

import java.util.Locale;

/** Why somebody needs personal data in full; it goes into the audit log. */
public enum ReadPurpose {
    /** 联系委员 */
    CONTACT,
    /** 走访慰问 */
    VISIT,
    /** 核对信息 */
    VERIFICATION,
    /** 上报备案 */
    REPORTING,
    /** 紧急情况 */
    EMERGENCY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
