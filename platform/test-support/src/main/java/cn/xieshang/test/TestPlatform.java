package cn.xieshang.test;

import cn.xieshang.platform.dossier.DossierSigner;
import cn.xieshang.platform.encryption.PersonalDataCipher;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.MapPropertySource;

/** What {@link ServiceTest} puts around a service. */
final class TestPlatform implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-platform",
                        Map.of(
                                "spring.mongodb.uri",
                                TestStore.uri(),
                                "xieshang.security.issuer",
                                TestTokens.ISSUER,
                                "xieshang.security.jwks-uri",
                                "http://127.0.0.1:9/keys")));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Beans {
        @Bean
        JWKSource<SecurityContext> realmKeys() {
            return new ImmutableJWKSet<>(TestTokens.keys());
        }

        @Bean
        PersonalDataCipher personalDataCipher() {
            return TestCipher.get();
        }

        @Bean
        DossierSigner dossierSigner() throws JOSEException {
            return new DossierSigner(
                    new JWKSet(new ECKeyGenerator(Curve.P_256).keyID("test").generate()));
        }

        @Bean
        TestClock clock() {
            return new TestClock();
        }
    }
}
