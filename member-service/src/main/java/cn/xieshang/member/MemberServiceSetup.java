package cn.xieshang.member;

import cn.xieshang.platform.outbox.OutboxCollection;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the starter needs to know of this service. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "member-service",
                        version = "v1",
                        description = "Districts, offices, handling units and members (区政协、街道工委、承办单位、委员)."))
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
}
