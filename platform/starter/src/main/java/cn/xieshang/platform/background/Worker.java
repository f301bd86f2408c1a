package cn.xieshang.platform.background;

/** Works until it is stopped; what it leaves undone is found by others or after the next start. */
public interface Worker extends Runnable {
    String name();

    /** Lets the round under way finish and begins no other. */
    void stop();
}
