package cn.xieshang.platform.outbox;

/**
 * A collection whose documents carry pending events, and the topic they go to. A service declares one bean for each;
 * the relay serves them all.
 */
public record OutboxCollection(String collection, String topic) {}
