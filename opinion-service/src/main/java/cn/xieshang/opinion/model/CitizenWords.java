package cn.xieshang.opinion.model;

import org.jspecify.annotations.Nullable;

/** What a citizen said. It never changes, may name persons everywhere, and is only ever shown to who must read it. */
public record CitizenWords(
        String text, String place, @Nullable Contact contact, boolean contactVisibleToUnit) {

    /** How to reach the citizen; one of the two may be missing. */
    public record Contact(@Nullable String name, @Nullable String phone) {
        @Override
        public String toString() {
            return "(contact)";
        }
    }

    /** Says nothing: records are printed in logs. */
    @Override
    public String toString() {
        return "(words of a citizen)";
    }
}
