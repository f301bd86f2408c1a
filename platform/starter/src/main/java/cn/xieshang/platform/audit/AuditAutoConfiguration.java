package cn.xieshang.platform.audit;

import java.time.Clock;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** An audit log for every service that has a store. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "cn.xieshang.platform.calendar.CalendarAutoConfiguration"
        })
@ConditionalOnClass(MongoTemplate.class)
@ConditionalOnBean(MongoTemplate.class)
class AuditAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean(AuditLog.class)
    MongoAuditLog auditLog(MongoTemplate store, Clock clock) {
        return new MongoAuditLog(store, clock);
    }

    @Bean
    @ConditionalOnBean(MongoAuditLog.class)
    ApplicationRunner auditIndexes(MongoAuditLog log) {
        return arguments -> log.ensureIndexes();
    }
}
