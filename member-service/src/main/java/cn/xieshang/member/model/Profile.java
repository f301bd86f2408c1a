package cn.xieshang.member.model;

import org.jspecify.annotations.Nullable;

/**
 * What the office keeps about a member and may correct.
 *
 * @param sector 界别
 * @param group 联组, where the office has groups
 * @param term 届, counted from the first
 */
public record Profile(
        String name,
        String sector,
        @Nullable String group,
        int term,
        @Nullable Phone phone) {
    public static final int MAX_TERM = 99;

    public Profile {
        Texts.checkLine(name);
        Texts.checkLine(sector);
        if (group != null) {
            Texts.checkLine(group);
        }
        if (term < 1 || term > MAX_TERM) {
            throw new IllegalArgumentException("not a term of 1 to " + MAX_TERM);
        }
    }
}
