package cn.xieshang.member.testing;

import cn.xieshang.platform.encryption.PersonalDataCipher;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Handling, store and reading: no web, no Kafka, no Keycloak. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({"cn.xieshang.member.store", "cn.xieshang.member.handling", "cn.xieshang.member.reading"})
class TestRegister {
    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    @Primary
    RecordedAudit recordedAudit() {
        return new RecordedAudit();
    }

    @Bean
    @Primary
    PersonalDataCipher reversibleCipher() {
        return new ReversibleCipher();
    }

    /** Bound to the context like the real one, and as readable as its bytes are. */
    private static final class ReversibleCipher implements PersonalDataCipher {
        @Override
        public String encrypt(String plain, String context) {
            byte[] bytes = (context + '|' + plain).getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder().encodeToString(bytes);
        }

        @Override
        public String decrypt(String encrypted, String context) {
            String text = new String(Base64.getDecoder().decode(encrypted), StandardCharsets.UTF_8);
            if (!text.startsWith(context + '|')) {
                throw new IllegalStateException("moved");
            }
            return text.substring(context.length() + 1);
        }

        @Override
        public String blindIndex(String value, String context) {
            return encrypt(value, context);
        }

        @Override
        public boolean isCurrent(String encrypted) {
            return true;
        }
    }
}
