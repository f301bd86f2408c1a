package cn.xieshang.member.duty.model;

/** Up to where it went (层级). */
public enum Level {
    STREET,
    DISTRICT,
    CITY,
    PROVINCE,
    NATIONAL;

    @Override
    public String toString() {
        return Checks.wire(this);
    }
}
