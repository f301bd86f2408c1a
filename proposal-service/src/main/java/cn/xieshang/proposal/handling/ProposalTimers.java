package cn.xieshang.proposal.handling;

import cn.xieshang.platform.timers.TimerCollection;
import cn.xieshang.proposal.store.ProposalStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wakes proposals for which something is due. */
@Configuration(proxyBeanMethods = false)
class ProposalTimers {
    @Bean
    TimerCollection proposalDeadlines(ClockHandling clock) {
        return new TimerCollection(ProposalStore.COLLECTION, clock::passTime);
    }
}
