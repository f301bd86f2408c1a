package cn.xieshang.platform.dossier;

import java.time.Instant;

/**
 * What happened, to be recorded.
 *
 * @param at when; kept to the millisecond, as stores do
 * @param by the user's id
 * @param party in which capacity: a role, an office, a unit
 * @param step what was done
 * @param before the stage before it, empty at the beginning
 * @param after the stage after it
 * @param facts what belongs to the step, a JSON object; personal data only encrypted or as a hash
 */
public record Step(Instant at, String by, String party, String step, String before, String after, String facts) {}
