package cn.xieshang.opinion.handling;

import cn.xieshang.opinion.model.CitizenWords;
import org.jspecify.annotations.Nullable;

/** A new opinion as it was sent: office, kind and member are still to be found. */
public record Submission(
        String office,
        String kind,
        CitizenWords words,
        @Nullable String memberCode) {}
