package cn.xieshang.platform.web;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.idempotency.Idempotent;
import cn.xieshang.platform.idempotency.IdempotentId;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.security.RecentLogin;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;

/** The API description speaks of what callers send: headers, pages and a token, not of the types we read them into. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(OperationCustomizer.class)
class ApiDescriptionAutoConfiguration {
    private static final String TOKEN = "token";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Actor.class, ExpectedVersion.class, Paging.class, IdempotentId.class, RecentLogin.class);
    }

    @Bean
    OperationCustomizer headersAndPages() {
        return (operation, handler) -> {
            for (MethodParameter parameter : handler.getMethodParameters()) {
                describe(operation, parameter);
            }
            if (handler.hasMethodAnnotation(Idempotent.class)) {
                operation.addParametersItem(header("Idempotency-Key", true)
                        .schema(new StringSchema().minLength(16).maxLength(128)));
            }
            return operation;
        };
    }

    @Bean
    OpenApiCustomizer tokens() {
        return description -> {
            if (description.getComponents() == null) {
                description.setComponents(new Components());
            }
            description
                    .getComponents()
                    .addSecuritySchemes(
                            TOKEN,
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .bearerFormat("JWT"));
            description.getPaths().forEach((path, item) -> {
                if (!path.startsWith("/v1/public/")) {
                    item.readOperations()
                            .forEach(operation -> operation.addSecurityItem(new SecurityRequirement().addList(TOKEN)));
                }
            });
        };
    }

    private static void describe(Operation operation, MethodParameter parameter) {
        if (parameter.getParameterType() == ExpectedVersion.class) {
            operation.addParametersItem(
                    header("If-Match", !parameter.isOptional()).schema(new StringSchema().example("\"3\"")));
        } else if (parameter.getParameterType() == RecentLogin.class) {
            operation
                    .getResponses()
                    .addApiResponse(
                            "401",
                            new ApiResponse()
                                    .description("The person logged in too long ago: let them log in again (RFC 9470,"
                                            + " `step-up-required`), at most `max_age` seconds before this request"));
        } else if (parameter.getParameterType() == Paging.class) {
            operation.addParametersItem(
                    new QueryParameter().name("after").required(false).schema(new StringSchema()));
            operation.addParametersItem(new QueryParameter()
                    .name("limit")
                    .required(false)
                    .schema(new IntegerSchema()
                            .minimum(BigDecimal.ONE)
                            .maximum(BigDecimal.valueOf(Paging.MAX_LIMIT))
                            ._default(Paging.DEFAULT_LIMIT)));
        }
    }

    private static Parameter header(String name, boolean required) {
        return new HeaderParameter().name(name).required(required);
    }
}
