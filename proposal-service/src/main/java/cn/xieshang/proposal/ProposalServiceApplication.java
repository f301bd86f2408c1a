package cn.xieshang.proposal;

import cn.xieshang.platform.outbox.OutboxCollection;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the service; everything that services have in common comes from the starter. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
class ProposalServiceApplication {
    static void main(String[] args) {
        SpringApplication.run(ProposalServiceApplication.class, args);
    }

    @Bean
    OutboxCollection proposalEvents() {
        return new OutboxCollection("proposals", "proposal-events");
    }
}
