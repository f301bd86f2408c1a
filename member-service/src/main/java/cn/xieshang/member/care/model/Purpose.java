package cn.xieshang.member.care.model;

/** What a third person's data may be read for; nothing else. */
public enum Purpose implements Coded {
    HELP,
    VERIFICATION,
    FEEDBACK
}
