package cn.xieshang.platform.web;

/**
 * The version a caller believes to change, from {@code If-Match: "3"}; a controller takes it as a parameter. Missing
 * is 428, not a version is 400, not the current one 412. A {@code @Nullable} parameter may be missing: the thing is new.
 */
public record ExpectedVersion(long value) {}
