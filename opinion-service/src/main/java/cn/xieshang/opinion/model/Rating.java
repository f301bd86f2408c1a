package cn.xieshang.opinion.model;

import org.jspecify.annotations.Nullable;

/** What the citizen thinks of the answer; nobody else can give it. */
public record Rating(Satisfaction satisfaction, @Nullable String comment) {}
