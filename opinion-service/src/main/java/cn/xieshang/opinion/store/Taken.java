package cn.xieshang.opinion.store;

import cn.xieshang.opinion.model.Party;
import cn.xieshang.platform.actor.UserId;
import java.time.Instant;

/** Who took a step, in which capacity, and when. */
public record Taken(UserId user, Party by, Instant at) {}
