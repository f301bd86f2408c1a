package cn.xieshang.notification.live;

import java.io.IOException;

/** The way to one listening client. Used by one thread at a time. */
public interface Wire {
    /** Returns when the bytes are on their way; a client that does not take them in time is an error. */
    void write(String text) throws IOException;

    void close();

    /** To be run once when the other end is found to be gone. */
    void whenGone(Runnable action);
}
