package cn.xieshang.notification.delivery;

/** How many are not read; {@code more} says that there are more than it counts. */
public record Unread(int count, boolean more) {
    static final int MOST = 99;

    static Unread of(long counted) {
        return counted > MOST ? new Unread(MOST, true) : new Unread((int) counted, false);
    }
}
