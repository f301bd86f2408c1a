package cn.xieshang.member.model;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A term (届) of a district's committee.
 *
 * @param end the last day; open while nobody knows it
 * @param sectors the 界别 of this term; none named: any goes
 * @param rollOver how the members of the term before came into this one
 */
public record Term(
        DistrictId district,
        int number,
        LocalDate start,
        @Nullable LocalDate end,
        List<String> sectors,
        RollOver rollOver) {

    /** How far the change of terms (换届) is. */
    public sealed interface RollOver {
        record NotYet() implements RollOver {}

        /** One member after another goes on or retires; who stays is settled. */
        record Running(Set<MemberCode> continuing) implements RollOver {}

        record Done(Instant at, int continued, int retired) implements RollOver {}
    }

    public Term {
        if (number < 1 || number > Seat.MAX_TERM) {
            throw new IllegalArgumentException("not a term");
        }
        if (end != null && end.isBefore(start)) {
            throw new InvalidException("/end", "before-start");
        }
        sectors.forEach(Texts::checkLine);
        sectors = List.copyOf(sectors);
    }

    public static Term registered(
            DistrictId district, int number, LocalDate start, @Nullable LocalDate end, List<String> sectors) {
        return new Term(district, number, start, end, sectors, new RollOver.NotYet());
    }

    public boolean knows(String sector) {
        return sectors.isEmpty() || sectors.contains(sector);
    }

    /** Other dates and sectors; what happened stays. */
    public Term changedTo(Term wanted) {
        return with(wanted, rollOver);
    }

    public Term startRollOver(Set<MemberCode> continuing) {
        return switch (rollOver) {
            case RollOver.NotYet() -> with(this, new RollOver.Running(continuing));
            case RollOver.Running _, RollOver.Done _ -> throw new RefusedException(MemberRefusal.ALREADY_ROLLED_OVER);
        };
    }

    public Term rolledOver(Instant at, int continued, int retired) {
        return with(this, new RollOver.Done(at, continued, retired));
    }

    private Term with(Term dates, RollOver next) {
        return new Term(district, number, dates.start, dates.end, dates.sectors, next);
    }
}
