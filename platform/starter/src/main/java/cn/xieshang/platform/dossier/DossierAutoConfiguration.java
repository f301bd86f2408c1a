package cn.xieshang.platform.dossier;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** A signer for who has keys; none are ever made up, so a service that needs one and has none does not start. */
@AutoConfiguration
@ConditionalOnProperty("xieshang.dossier.keys")
class DossierAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    DossierSigner dossierSigner(@Value("${xieshang.dossier.keys}") Path keys) throws IOException, ParseException {
        return new DossierSigner(JWKSet.load(keys.toFile()));
    }
}
