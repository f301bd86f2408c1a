package cn.xieshang.platform.timers;

import java.util.List;

/** All the timers of a service at once. */
public final class Timers {
    private final List<TimerWatch> watches;

    Timers(List<TimerWatch> watches) {
        this.watches = List.copyOf(watches);
    }

    List<TimerWatch> watches() {
        return watches;
    }

    /**
     * Fires what is due by the clock, and what becomes due by that, before it returns: for tests that move the clock
     * themselves. Running services need no call.
     *
     * @return how many handlers did something
     */
    public int fireDue() throws InterruptedException {
        int all = 0;
        for (int handled = 1; handled > 0; all += handled) {
            handled = 0;
            for (TimerWatch watch : watches) {
                handled += watch.sweep().sweep(() -> true);
            }
        }
        return all;
    }
}
