package cn.xieshang.member.duty.model;

import org.jspecify.annotations.Nullable;

/**
 * What the fact is about: a proposal, an opinion, an activity.
 *
 * @param type what it is, such as {@code proposal}
 * @param title for people; the id decides what is the same item
 */
public record Subject(String type, String id, @Nullable String title) {
    public static final int MAX_ID = 100;
    public static final int MAX_TITLE = 200;

    public Subject {
        Checks.code(type, "/type");
        Checks.text(id, MAX_ID, "/id");
        Checks.optionalText(title, MAX_TITLE, "/title");
    }

    /** With as much of a title from elsewhere as there is room for. */
    public static Subject of(String type, String id, String title) {
        return new Subject(type, id, title.length() > MAX_TITLE ? title.substring(0, MAX_TITLE) : title);
    }
}
