package cn.xieshang.platform.encryption;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Encryption where keysets are configured; rotation once at a start with {@code xieshang.encryption.rotate=true}. */
@AutoConfiguration(afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@ConditionalOnProperty("xieshang.encryption.keyset")
@EnableConfigurationProperties(EncryptionSettings.class)
class EncryptionAutoConfiguration {
    private static final Logger log = LoggerFactory.getLogger(EncryptionAutoConfiguration.class);

    @Bean
    @ConditionalOnMissingBean
    PersonalDataCipher personalDataCipher(EncryptionSettings settings) {
        return TinkPersonalDataCipher.fromFiles(settings);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MongoTemplate.class)
    @ConditionalOnBean(MongoTemplate.class)
    static class Rotation {
        @Bean
        KeyRotation keyRotation(MongoTemplate store, PersonalDataCipher cipher, List<EncryptedField> fields) {
            return new KeyRotation(store, cipher, fields);
        }

        @Bean
        @ConditionalOnProperty("xieshang.encryption.rotate")
        ApplicationRunner rotateOnce(KeyRotation rotation) {
            return arguments -> Thread.ofVirtual().name("key-rotation").start(() -> {
                KeyRotation.Outcome outcome = rotation.run();
                log.info(
                        "encrypted anew with the current key: {} values, unreadable: {}",
                        outcome.renewed(),
                        outcome.unreadable());
            });
        }
    }
}
