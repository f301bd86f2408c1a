package cn.xieshang.member.care;

import cn.xieshang.member.care.handling.CareSettings;
import cn.xieshang.member.care.handling.CareTimer;
import cn.xieshang.member.care.store.CareStore;
import cn.xieshang.member.care.store.StationStore;
import cn.xieshang.platform.encryption.EncryptedField;
import cn.xieshang.platform.outbox.OutboxCollection;
import cn.xieshang.platform.timers.TimerCollection;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the starter needs to know of care. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CareSettings.class)
class CareSetup {
    private static final String TOPIC = "member-events";

    @Bean
    OutboxCollection careItems() {
        return new OutboxCollection(CareStore.COLLECTION, TOPIC);
    }

    @Bean
    OutboxCollection stations() {
        return new OutboxCollection(StationStore.COLLECTION, TOPIC);
    }

    @Bean
    TimerCollection careTimers(CareTimer timer) {
        return new TimerCollection(CareStore.COLLECTION, timer);
    }

    @Bean
    EncryptedField sealedCareItem() {
        return new EncryptedField(CareStore.COLLECTION, CareStore.SEALED, CareStore.SEALED_CONTEXT);
    }
}
