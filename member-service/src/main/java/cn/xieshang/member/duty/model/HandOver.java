package cn.xieshang.member.duty.model;

import cn.xieshang.platform.actor.UserId;
import java.time.Instant;

/**
 * The archive of a term was handed back to the member (档案移交).
 *
 * @param sha256 of the record as it was then, so that a later copy can be compared with it
 */
public record HandOver(Instant at, UserId by, String sha256) {}
