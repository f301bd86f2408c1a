package cn.xieshang.notification.store;

import cn.xieshang.platform.refusal.InvalidException;

/** A place in the merged inbox: newest key first, and among equal keys by audience. */
public record InboxPlace(long key, Audience audience) {
    public static InboxPlace of(Notification notification) {
        return new InboxPlace(notification.key(), notification.audience());
    }

    public static InboxPlace parse(String text) {
        int dash = text.indexOf('-');
        try {
            return new InboxPlace(Long.parseLong(text.substring(0, dash)), new Audience(text.substring(dash + 1)));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new InvalidException("/after", "cursor");
        }
    }

    /** Exclusive: entries of that audience below it come after this place. */
    long upperBound(Audience other) {
        return other.compareTo(audience) > 0 ? key + 1 : key;
    }

    /** Exclusive: entries of that audience below it come after this place or are the one at it. */
    long upperBoundIncluding(Audience other) {
        return other.compareTo(audience) >= 0 ? key + 1 : key;
    }

    @Override
    public String toString() {
        return key + "-" + audience;
    }
}
