package cn.xieshang.platform.outbox;

/** The two moments at which a crash would hurt most: tests stop the relay there. */
interface RelayHooks {
    RelayHooks NONE = new RelayHooks() {};

    /** Stored and claimed, not sent. */
    default void beforeSending(Claim claim) {}

    /** Acknowledged by the broker, not marked. */
    default void beforeSettling(Claim claim) {}
}
