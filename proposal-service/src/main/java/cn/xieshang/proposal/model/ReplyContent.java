package cn.xieshang.proposal.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What a unit answers (答复), as a draft or for good.
 *
 * @param grade code of the profile's list
 * @param promises what the unit undertakes to do
 */
public record ReplyContent(String grade, String text, List<Promise> promises) {
    public ReplyContent {
        promises = List.copyOf(promises);
    }

    /**
     * @param owner the person or section that answers for it
     * @param due the last day
     * @param evidence what will show that it is kept
     */
    public record Promise(String text, String owner, LocalDate due, String evidence) {}

    /** Names exactly this answer: a countersignature under another one does not count. */
    public String hash() {
        return Hashes.sha256(grade, text, promises.toString());
    }

    ReplyContent withGrade(String other) {
        return new ReplyContent(other, text, promises);
    }
}
