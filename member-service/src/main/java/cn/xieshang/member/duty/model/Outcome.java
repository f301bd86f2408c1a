package cn.xieshang.member.duty.model;

/** How an invitation ended (参加情况): partial is less than two thirds, excused is leave approved or official business. */
public enum Outcome {
    ATTENDED,
    PARTIAL,
    EXCUSED,
    ABSENT,
    NO_SHOW;

    @Override
    public String toString() {
        return Checks.wire(this);
    }
}
