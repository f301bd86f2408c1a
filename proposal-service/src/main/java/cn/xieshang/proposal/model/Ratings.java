package cn.xieshang.proposal.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What all the ratings of a proposal come to. */
public final class Ratings {
    private Ratings() {}

    /** The worst judgement of all; {@code unrated} when nobody said anything. */
    public static String outcome(List<Rating> ratings) {
        return ratings.stream()
                .flatMap(rating -> rating.appraisals().stream())
                .map(Appraisal::satisfaction)
                .max(Comparator.naturalOrder())
                .map(worst -> worst.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("unrated");
    }
}
