package cn.xieshang.member.model;

import cn.xieshang.platform.actor.OfficeId;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The member's place in the committee; the office decides on it.
 *
 * @param sector 界别
 * @param group 联组, where the office has groups
 * @param committee 专委会, where the member belongs to one
 * @param post 政协职务 such as 常委; none for most members
 * @param term 届, counted from the first
 * @param alsoIn offices of the same district in whose work the member takes part too (兼)
 */
public record Seat(
        String sector,
        @Nullable String group,
        @Nullable String committee,
        @Nullable String post,
        int term,
        Set<OfficeId> alsoIn) {
    public static final int MAX_TERM = 99;
    public static final int MAX_ALSO_IN = 5;

    public Seat {
        Texts.checkLine(sector);
        Texts.checkLineIfThere(group);
        Texts.checkLineIfThere(committee);
        Texts.checkLineIfThere(post);
        if (term < 1 || term > MAX_TERM) {
            throw new IllegalArgumentException("not a term of 1 to " + MAX_TERM);
        }
        alsoIn = Set.copyOf(alsoIn);
        if (alsoIn.size() > MAX_ALSO_IN) {
            throw new IllegalArgumentException("also in more than " + MAX_ALSO_IN + " offices");
        }
    }

    /** In another office: groups are an office's own, the rest stays. */
    Seat in(OfficeId office, @Nullable String newGroup) {
        Set<OfficeId> others =
                alsoIn.stream().filter(other -> !other.equals(office)).collect(Collectors.toUnmodifiableSet());
        return new Seat(sector, newGroup, committee, post, term, others);
    }

    Seat inTerm(int next) {
        return new Seat(sector, group, committee, post, next, alsoIn);
    }

    /** The offices in one line, for people to compare; none where there are none. */
    @Nullable
    String alsoInText() {
        var names = alsoIn.stream().map(OfficeId::value).collect(Collectors.toCollection(TreeSet::new));
        return names.isEmpty() ? null : String.join(" ", names);
    }
}
