package cn.xieshang.member.duty.model;

/** What a score is per: time 次, item 件, piece 篇, half day 半天, entry 项, year 年. */
public enum Unit {
    TIME,
    ITEM,
    PIECE,
    HALF_DAY,
    ENTRY,
    YEAR;

    @Override
    public String toString() {
        return Checks.wire(this);
    }
}
