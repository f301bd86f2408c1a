package cn.xieshang.proposal.model;

import java.time.Duration;
import java.time.Instant;

/**
 * When those who are waited for are reminded (催办): 30 and 10 days before, on the day, 5 working days after and then every 5;
 * after 10 working days the supervisor hears it too. A deadline shorter than 20 days is announced at four fifths of its time.
 * Notches are numbered, so that what was passed over during an outage is passed over once and for all.
 */
final class Dunning {
    static final int NONE = -1;
    private static final int FIRST = 0;
    private static final int SECOND = 1;
    private static final int NEAR = 2;
    static final int DUE = 3;

    private final Deadline deadline;
    private final ProposalProfile.Dunning numbers;
    private final WorkingDays calendar;

    Dunning(Deadline deadline, ProposalProfile.Dunning numbers, WorkingDays calendar) {
        this.deadline = deadline;
        this.numbers = numbers;
        this.calendar = calendar;
    }

    /** When the next notch after this one comes. */
    Instant next(int last) {
        int notch = last + 1;
        while (notch < DUE && !exists(notch)) {
            notch++;
        }
        return at(notch);
    }

    /** The newest notch that has come by now; {@code last} when there is none newer. */
    int newest(int last, Instant now) {
        int found = last;
        for (int notch = last + 1; notch <= DUE || !at(notch).isAfter(now); notch++) {
            if (exists(notch) && !at(notch).isAfter(now)) {
                found = notch;
            }
        }
        return found;
    }

    /** Whether the supervisor is told at this notch and was not told before. */
    boolean escalates(int last, int notch) {
        int firstToTell = DUE + Math.ceilDiv(numbers.escalateAfterWd(), numbers.overdueEveryWd());
        return last < firstToTell && notch >= firstToTell;
    }

    private boolean exists(int notch) {
        return switch (notch) {
            case FIRST, SECOND ->
                isRating() || !deadline.since().plus(halfway(notch)).isAfter(at(notch));
            case NEAR -> !exists(FIRST) && !exists(SECOND);
            default -> notch == DUE || !deadline.lapses();
        };
    }

    private Instant at(int notch) {
        return switch (notch) {
            case FIRST -> before(isRating() ? numbers.ratingFirstDays() : numbers.firstDays());
            case SECOND -> before(isRating() ? numbers.ratingSecondDays() : numbers.secondDays());
            case NEAR -> deadline.since().plus(deadline.length().multipliedBy(4).dividedBy(5));
            case DUE -> deadline.due();
            default -> calendar.endOf(deadline.due().minusSeconds(1), numbers.overdueEveryWd() * (notch - DUE));
        };
    }

    /** Ten days before is early for what has twenty; a shorter deadline is announced at four fifths. */
    private Duration halfway(int notch) {
        return Duration.ofDays(notch == FIRST ? 0 : numbers.secondDays());
    }

    private Instant before(int days) {
        return deadline.due().minus(Duration.ofDays(days));
    }

    private boolean isRating() {
        return deadline.code().equals("rating");
    }
}
