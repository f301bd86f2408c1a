package cn.xieshang.member.duty.model;

/** What else matters for scoring: signed jointly 联名, combined 综合, collective 集体, came without registering, had to attend, had signed up. */
public enum FactFlag {
    JOINT,
    COMBINED,
    COLLECTIVE,
    WALK_IN,
    MANDATORY,
    SIGNED_UP;

    @Override
    public String toString() {
        return Checks.wire(this);
    }
}
