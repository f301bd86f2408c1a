package cn.xieshang.member.handling;

/** What a command did to the register. */
public enum Written {
    /** The entry is new. */
    NEW,
    /** The same was said before, so nothing happened. */
    SAME,
    CHANGED
}
