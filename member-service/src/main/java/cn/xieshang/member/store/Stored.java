package cn.xieshang.member.store;

/** Something as it was read, with the version that a change must still find. */
public record Stored<T>(T value, long version) {}
