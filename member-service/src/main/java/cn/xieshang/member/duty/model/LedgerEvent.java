package cn.xieshang.member.duty.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a ledger. */
public sealed interface LedgerEvent {
    record PointsPosted(Posting posting, @Nullable String grade) implements LedgerEvent {}

    record ObjectionSubmitted(Objection objection) implements LedgerEvent {}

    record ObjectionDecided(UUID id, Objection.Decision decision) implements LedgerEvent {}

    record YearConfirmed(Confirmation confirmation) implements LedgerEvent {}
}
