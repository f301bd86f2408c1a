package cn.xieshang.member;

import cn.xieshang.platform.outbox.OutboxCollection;
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
    OutboxCollection members() {
        return new OutboxCollection("members", TOPIC);
    }

    @Bean
    OutboxCollection dutyLedgers() {
        return new OutboxCollection("duty-ledgers", TOPIC);
    }
}
