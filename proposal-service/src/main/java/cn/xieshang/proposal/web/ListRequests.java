package cn.xieshang.proposal.web;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.proposal.handling.Drafts;
import cn.xieshang.proposal.handling.ProposalPermissions;
import cn.xieshang.proposal.reading.ProposalList;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what lists are asked for, and narrows it to what the actor has a part in. */
@Component
class ListRequests {
    private static final Set<String> STAGES = Set.of(
            "draft",
            "cosigning",
            "submitted",
            "street-screened",
            "under-review",
            "returned",
            "filed",
            "not-filed",
            "merged",
            "withdrawn",
            "assigned",
            "rehandling",
            "in-handling",
            "refusal-requested",
            "reply-draft",
            "reply-review",
            "replied",
            "rated",
            "escalated",
            "tracking",
            "closed",
            "archived");
    private static final Set<String> PROMISES =
            Set.of("open", "broken", "reported", "seen-by-office", "kept", "downgraded");
    private static final String SLUG = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?";

    private static final int LONGEST_TEXT = 100;

    private final Drafts drafts;
    private final Clock clock;

    ListRequests(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Everything may be left out. */
    record Query(
            @Parameter(description = "One or more stages") @Nullable
            List<String> stage,

            @Parameter(description = "Office of the first proposer") @Nullable
            String office,

            @Nullable String category,
            @Nullable String proposerType,

            @Parameter(description = "Plenary, such as 5-2") @Nullable
            String plenary,

            @Parameter(description = "With this unit") @Nullable
            String unit,

            @Parameter(description = "Only what is overdue") @Nullable
            Boolean overdue,

            @Parameter(description = "Only key proposals") @Nullable
            Boolean key,

            @Parameter(
                    description =
                            "With a commitment in this state: open, broken, reported, seen-by-office, kept, downgraded")
            @Nullable
            String promise,

            @Parameter(
                    description =
                            "Words in title or text, at most 100 characters. Pieces between spaces must all be there,"
                                    + " as they stand up to 8 characters or in quotation marks; of longer ones three"
                                    + " quarters. New words are found within seconds.")
            @Nullable
            String text) {
        private static final Query ALL = new Query(null, null, null, null, null, null, null, null, null, null);
    }

    /** What the actor has without asking for anything in particular. */
    ProposalList all(Actor actor) {
        return list(actor, Query.ALL);
    }

    ProposalList list(Actor actor, Query query) {
        if (query.stage() != null && !STAGES.containsAll(query.stage())) {
            throw new InvalidException("/stage", "unknown-code");
        }
        if (query.promise() != null && !PROMISES.contains(query.promise())) {
            throw new InvalidException("/promise", "unknown-code");
        }
        if (query.text() != null && query.text().length() > LONGEST_TEXT) {
            throw new InvalidException("/text", "too-long");
        }
        boolean member = ProposalPermissions.onlyAsMember(actor);
        return new ProposalList(
                query.stage(),
                slug(query.office(), "/office"),
                slug(query.category(), "/category"),
                slug(query.proposerType(), "/proposerType"),
                slug(query.plenary(), "/plenary"),
                slug(query.unit(), "/unit"),
                member ? drafts.acting(actor).memberId() : null,
                null,
                Boolean.TRUE.equals(query.overdue()) ? clock.instant() : null,
                query.promise(),
                Boolean.TRUE.equals(query.key()),
                !member);
    }

    static @Nullable String slug(@Nullable String value, String pointer) {
        if (value != null && !value.matches(SLUG)) {
            throw new InvalidException(pointer, "unknown-code");
        }
        return value;
    }
}
