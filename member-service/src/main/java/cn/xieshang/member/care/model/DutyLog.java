package cn.xieshang.member.care.model;

/** What a station duty brought: how many people came, and what it was about. */
public record DutyLog(int visitors, Text text) {
    public static final int MAX_VISITORS = 999;

    public DutyLog {
        if (visitors < 0 || visitors > MAX_VISITORS) {
            throw new IllegalArgumentException("not a number of visitors");
        }
    }
}
