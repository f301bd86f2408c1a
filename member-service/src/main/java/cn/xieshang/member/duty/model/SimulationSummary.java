package cn.xieshang.member.duty.model;

import java.time.Instant;

/**
 * What a version would have done to the facts of a year.
 *
 * @param onYear whose facts were taken
 * @param changed members whose points or grade would be others than by the rules in force then
 */
public record SimulationSummary(Instant at, int onYear, int members, int changed, Points before, Points after) {}
