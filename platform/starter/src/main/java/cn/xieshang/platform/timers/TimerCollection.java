package cn.xieshang.platform.timers;

/** A collection whose documents carry {@link TimerFields#WAKE}, and who handles them. A service declares one bean for each. */
public record TimerCollection(String collection, TimerHandler handler) {}
