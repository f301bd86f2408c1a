package cn.xieshang.platform.timers;

/** What timers need in an aggregate's document: one field of the service, and the engine's own. */
public final class TimerFields {
    /**
     * The earliest moment at which something of this aggregate is due, a date; absent when nothing is. The service sets
     * it in every guarded write, from the state alone.
     */
    public static final String WAKE = "wake";

    static final String LEASE = "wakeLease";
    static final String FAILURES = "wakeLeaseFailures";

    private TimerFields() {}

    /** Whether a field is the engine's and not to be written by a service. */
    public static boolean reserved(String field) {
        return field.startsWith(LEASE);
    }
}
