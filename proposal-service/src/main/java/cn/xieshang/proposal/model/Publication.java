package cn.xieshang.proposal.model;

import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import java.time.Instant;
import java.util.List;

/** What the public gets to read (公开), after a second person has looked at what was blacked out. */
public sealed interface Publication {
    record None() implements Publication {}

    record Proposed(Redacted text, UserId by, Instant at) implements Publication {}

    record Published(Redacted text, Instant at) implements Publication {}

    record Withheld(String reason, Instant at) implements Publication {}

    /** The texts as they may be read by everybody: without contacts, names of third persons and secrets. */
    record Redacted(String title, String background, String analysis, String suggestion, List<Answer> answers) {}

    record Answer(UnitId unit, String grade, String text) {}
}
