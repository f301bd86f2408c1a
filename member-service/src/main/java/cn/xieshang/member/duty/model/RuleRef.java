package cn.xieshang.member.duty.model;

/**
 * Which rule set, in which version.
 *
 * @param book key of the {@link RuleBook}
 */
public record RuleRef(String book, int version) {}
