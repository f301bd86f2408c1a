package cn.xieshang.platform.idempotency;

import cn.xieshang.platform.encryption.PersonalDataCipher;
import cn.xieshang.platform.problem.ProblemWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Idempotency keys for every service that has a store. Without keysets it does not start: a key would promise nothing. */
@AutoConfiguration(
        afterName = {
            "cn.xieshang.platform.encryption.EncryptionAutoConfiguration",
            "cn.xieshang.platform.problem.ProblemAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({MongoTemplate.class, WebMvcConfigurer.class})
@ConditionalOnBean(MongoTemplate.class)
@EnableScheduling
class IdempotencyAutoConfiguration {
    private static final int INSIDE_SECURITY = 0;

    @Bean
    IdempotencyRecords idempotencyRecords(MongoTemplate store, PersonalDataCipher cipher, Clock clock) {
        return new IdempotencyRecords(store, cipher, clock);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers,
            IdempotencyRecords records,
            PersonalDataCipher cipher,
            ProblemWriter problems) {
        FilterRegistrationBean<IdempotencyFilter> registration =
                new FilterRegistrationBean<>(new IdempotencyFilter(handlers, records, cipher, problems));
        registration.setOrder(INSIDE_SECURITY);
        return registration;
    }

    @Bean
    ApplicationRunner idempotencyIndexes(IdempotencyRecords records) {
        return arguments -> records.ensureIndexes();
    }

    @Bean
    SchedulingConfigurer idempotencyPurge(IdempotencyRecords records) {
        return tasks -> tasks.addFixedDelayTask(records::purge, Duration.ofMinutes(10));
    }

    @Bean
    WebMvcConfigurer idempotentIds() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new IdempotentIdResolver());
            }
        };
    }
}
