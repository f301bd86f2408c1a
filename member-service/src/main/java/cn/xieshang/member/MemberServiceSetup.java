package cn.xieshang.member;

import cn.xieshang.member.handling.BirthdayWork;
import cn.xieshang.member.handling.ImportWork;
import cn.xieshang.member.handling.RollOverWork;
import cn.xieshang.platform.outbox.OutboxCollection;
import cn.xieshang.platform.timers.TimerCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the starter needs to know of this service. */
@Configuration(proxyBeanMethods = false)
class MemberServiceSetup {
    private static final String TOPIC = "member-events";

    @Bean
    OutboxCollection districts() {
        return new OutboxCollection("districts", TOPIC);
    }

    @Bean
    OutboxCollection offices() {
        return new OutboxCollection("offices", TOPIC);
    }

    @Bean
    OutboxCollection units() {
        return new OutboxCollection("units", TOPIC);
    }

    @Bean
    OutboxCollection terms() {
        return new OutboxCollection("terms", TOPIC);
    }

    @Bean
    TimerCollection changesOfTerms(RollOverWork work) {
        return new TimerCollection("terms", work);
    }

    @Bean
    TimerCollection imports(ImportWork work) {
        return new TimerCollection("imports", work);
    }

    @Bean
    TimerCollection birthdays(BirthdayWork work) {
        return new TimerCollection("members", work);
    }

    @Bean
    OutboxCollection members() {
        return new OutboxCollection("members", TOPIC);
    }

    @Bean
    OutboxCollection dutyLedgers() {
        return new OutboxCollection("duty-ledgers", TOPIC);
    }
}
