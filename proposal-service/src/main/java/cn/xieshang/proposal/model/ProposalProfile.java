package cn.xieshang.proposal.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a district goes about proposals: its lists and its numbers, by version. A proposal keeps the version it began with.
 *
 * @param streetScreening whether the office director looks first (街道初核)
 * @param keyLimit key proposals (重点提案) a year
 * @param steps after that many recorded steps only those that lead to an end are left
 */
public record ProposalProfile(
        int version,
        List<ProposerType> proposerTypes,
        List<Choice> categories,
        List<Choice> grounds,
        List<Grade> grades,
        List<Session> sessions,
        boolean streetScreening,
        Limits limits,
        Times times,
        Dunning dunning,
        int keyLimit,
        int steps) {

    /** An entry of a list that the district keeps. */
    public record Choice(String code, String nameZh, String nameEn) {}

    /** @param collective handed in by a body, under its convenor's signature or seal instead of co-signers */
    public record ProposerType(String code, String nameZh, String nameEn, boolean collective, boolean cosigned) {}

    /**
     * A plenary (大会).
     *
     * @param opensForProposals from when on proposals count as the plenary's (3 months before)
     * @param deadline until when
     * @param begins 开幕; @param closes 闭幕
     */
    public record Session(
            int term, int number, Instant opensForProposals, Instant deadline, Instant begins, Instant closes) {
        boolean takesProposalsAt(Instant time) {
            return !time.isBefore(opensForProposals) && !time.isAfter(deadline);
        }

        boolean sitsAt(Instant time) {
            return !time.isBefore(begins) && time.isBefore(closes);
        }
    }

    /** Characters, files and people at the most. */
    public record Limits(
            int title, int background, int analysis, int suggestion, int reply, int cosigners, int attachments) {}

    /** The times of the process; {@code Wd} are working days. */
    public record Times(
            int cosignInSessionHours,
            int cosignOffSessionHours,
            int screenWd,
            int reviewWd,
            int resubmitWd,
            int conversionConsentWd,
            int assignAfterSessionDays,
            int assignOffSessionWd,
            int signForWd,
            int refuseWithinWd,
            int refusalDecisionWd,
            int coOpinionDays,
            int replyMonths,
            int extensionMonths,
            int capMonths,
            int commentWd,
            int reviewReplyWd,
            int ratingDays,
            int rehandlingConfirmWd,
            int rehandlingDays,
            int rehandlingRounds,
            int closeWd,
            int supervisorWd,
            int memberCheckDays,
            int publicationWd) {}

    /**
     * When those who are waited for are reminded (催办); days before, working days after.
     *
     * @param ratingFirstDays,ratingSecondDays the same before the time to rate ends
     */
    public record Dunning(
            int firstDays,
            int secondDays,
            int ratingFirstDays,
            int ratingSecondDays,
            int overdueEveryWd,
            int escalateAfterWd) {}

    Optional<Grade> grade(String code) {
        return grades.stream().filter(grade -> grade.code().equals(code)).findFirst();
    }

    public boolean promises(String gradeCode) {
        return grade(gradeCode).map(Grade::promises).orElse(false);
    }

    public boolean hasGround(String code) {
        return has(grounds, code);
    }

    public boolean hasCategory(String code) {
        return has(categories, code);
    }

    public Optional<ProposerType> proposerType(String code) {
        return proposerTypes.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /** The plenary that takes proposals now; none means 平时提案. */
    @Nullable
    Session plenaryTaking(Instant time) {
        return sessions.stream()
                .filter(session -> session.takesProposalsAt(time))
                .findFirst()
                .orElse(null);
    }

    boolean isInSession(Instant time) {
        return sessions.stream().anyMatch(session -> session.sitsAt(time));
    }

    private static boolean has(List<Choice> choices, String code) {
        return choices.stream().anyMatch(choice -> choice.code().equals(code));
    }
}
