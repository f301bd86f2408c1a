package cn.xieshang.gateway;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.test.TestTokens;
import java.util.Set;
import java.util.UUID;

/** Who asks the gateway. It looks at the account only: for whom one acts is the services' business. */
final class Callers {
    static final Actor ADMIN = named("admin", Role.PLATFORM_ADMIN);

    private Callers() {}

    static Actor someMember() {
        return named(UUID.randomUUID().toString(), Role.MEMBER);
    }

    static Actor named(String account, Role role) {
        return new Actor(new UserId(account), null, null, null, Set.of(role));
    }

    static String bearer(Actor caller) {
        return "Bearer " + TestTokens.of(caller);
    }
}
