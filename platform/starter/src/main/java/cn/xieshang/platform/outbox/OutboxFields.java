package cn.xieshang.platform.outbox;

import cn.xieshang.platform.timers.TimerFields;

/** What the outbox adds to an aggregate's document; nobody else reads or writes these, nor what the timers add. */
final class OutboxFields {
    static final String VERSION = "version";
    static final String EVENTS = GuardedWrites.OUTBOX;
    static final String PENDING = "outboxPending";
    static final String LEASE = "outboxLease";
    static final String ATTEMPTS = "outboxAttempts";

    private OutboxFields() {}

    static boolean reserved(String field) {
        return field.equals("_id") || field.equals(VERSION) || field.startsWith(EVENTS) || TimerFields.reserved(field);
    }
}
