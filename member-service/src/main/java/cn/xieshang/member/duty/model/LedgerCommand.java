package cn.xieshang.member.duty.model;

import cn.xieshang.platform.actor.UserId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people ask of a ledger. Points are never among it: they follow from facts. */
public sealed interface LedgerCommand {
    record SubmitObjection(UUID id, @Nullable FactId fact, String reason, Instant due) implements LedgerCommand {}

    record DecideObjection(UUID id, boolean upheld, String reason, UserId by) implements LedgerCommand {}

    /** @param over whether the counting year is */
    record ConfirmYear(UserId by, boolean over) implements LedgerCommand {}
}
