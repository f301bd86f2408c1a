package cn.xieshang.platform.timers;

/** The service's side of a timer. */
@FunctionalInterface
public interface TimerHandler {
    /**
     * Loads the aggregate, does what is due by its own clock, and stores the result guarded by the version, with the next
     * {@link TimerFields#WAKE}. May be asked too often, by several replicas at once, and when nothing is due any more.
     * Several missed repetitions of the same reminder are one.
     *
     * @throws cn.xieshang.platform.refusal.StaleVersionException when somebody else was faster: it is asked again if
     *     something is still due
     */
    void wake(String id);
}
