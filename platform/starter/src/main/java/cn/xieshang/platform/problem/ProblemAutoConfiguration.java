package cn.xieshang.platform.problem;

import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Problems for every servlet service, and the limit on what may be sent. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(WebMvcConfigurer.class)
@EnableConfigurationProperties(Uploads.class)
@Import({ProblemAdvice.class, ProblemErrorController.class})
class ProblemAutoConfiguration {
    /** Many times what the longest opinion takes; attachments will have a way of their own. */
    private static final long BODY_LIMIT = 1024L * 1024;

    /** Outside of Spring Security (-100) and inside of tracing, so that problems carry the trace. */
    private static final int BEFORE_SECURITY = -150;

    @Bean
    Problems problems(ObjectProvider<Tracer> tracer) {
        return new Problems(new ProblemTexts(), tracer.getIfAvailable());
    }

    @Bean
    ProblemWriter problemWriter(Problems problems, JsonMapper json) {
        return new ProblemWriter(problems, json);
    }

    @Bean
    JsonMapperBuilderCustomizer cleanTexts() {
        return json -> json.addModule(new SimpleModule("clean texts").addDeserializer(String.class, new CleanText()));
    }

    @Bean
    LocaleResolver localeResolver() {
        return Language.resolver();
    }

    @Bean
    FilterRegistrationBean<LastResortFilter> lastResort(ProblemWriter problems) {
        return ordered(new LastResortFilter(problems), BEFORE_SECURITY);
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimit(Uploads uploads, ProblemWriter problems) {
        return ordered(new BodyLimitFilter(BODY_LIMIT, uploads, problems), BEFORE_SECURITY + 1);
    }

    @Bean
    FilterRegistrationBean<ReadableQueryFilter> readableQuery(ProblemWriter problems) {
        return ordered(new ReadableQueryFilter(problems), BEFORE_SECURITY + 2);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ConfigurableTomcatWebServerFactory.class)
    static class OnTomcat {
        /** Comes after Spring's own customizer, so the valve is the first to report. */
        @Bean
        WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> refusalsAreProblems() {
            return server -> server.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new TomcatRefusals()));
        }
    }

    private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> ordered(F filter, int order) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Math.max(order, Ordered.HIGHEST_PRECEDENCE + 10));
        return registration;
    }
}
