package cn.xieshang.member.duty.incoming;

import cn.xieshang.member.duty.model.FactKind;
import cn.xieshang.member.duty.model.Share;
import cn.xieshang.member.duty.model.Subject;
import cn.xieshang.platform.incoming.IncomingEvent;
import cn.xieshang.platform.incoming.IncomingEvents;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A citizen's opinion that a member took to heart, once it is concluded; taking it is only a click and no fact. */
@Configuration(proxyBeanMethods = false)
class OpinionFacts {
    private final HeardFacts facts;

    OpinionFacts(HeardFacts facts) {
        this.facts = facts;
    }

    @Bean
    IncomingEvents opinionsConcluded() {
        return IncomingEvents.from("opinion-events").on("cn.xieshang.opinion.closed.v1", Closed.class, this::closed);
    }

    private void closed(IncomingEvent heard, Closed opinion) {
        if (opinion.claimedBy() != null) {
            facts.heard(
                    heard,
                    opinion.claimedBy().memberId(),
                    FactKind.OPINION_CONCLUDED,
                    new Subject("opinion", opinion.opinionId(), opinion.serialNo()),
                    Share.ALONE,
                    Set.of());
        }
    }

    record Closed(
            String opinionId, String serialNo, @Nullable Claimant claimedBy) {}

    record Claimant(UUID memberId) {}
}
