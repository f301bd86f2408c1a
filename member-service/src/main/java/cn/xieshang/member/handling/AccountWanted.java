package cn.xieshang.member.handling;

import cn.xieshang.platform.actor.OfficeId;

/** Published inside the process after a write that an account must follow, so that nobody waits for the next look. */
public record AccountWanted(OfficeId office) {}
