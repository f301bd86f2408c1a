package cn.xieshang.member.duty.web;

import cn.xieshang.member.duty.model.RuleScope;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.refusal.NotFoundException;

/** {@code office} and {@code district} in an address are always the actor's own. */
final class DutyScopes {
    private DutyScopes() {}

    static RuleScope of(Actor actor, String scope) {
        return switch (scope) {
            case "office" -> new RuleScope.OfOffice(actor.requireOffice(), actor.requireDistrict());
            case "district" -> new RuleScope.OfWholeDistrict(actor.requireDistrict());
            default -> throw new NotFoundException();
        };
    }
}
