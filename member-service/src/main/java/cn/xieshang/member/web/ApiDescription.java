package cn.xieshang.member.web;

import cn.xieshang.member.model.MemberCode;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UnitId;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;

/** How {@code /v3/api-docs} speaks of this service: ids are texts, whatever we read them into. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "member-service",
                        version = "v1",
                        description = "Districts, offices, handling units and members (区政协、街道工委、承办单位、委员)."))
class ApiDescription {
    private static final String SLUG = "[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?";

    static {
        SpringDocUtils texts = SpringDocUtils.getConfig();
        for (Class<?> id : new Class<?>[] {DistrictId.class, OfficeId.class, UnitId.class}) {
            texts.replaceWithSchema(id, new StringSchema().pattern(SLUG));
        }
        texts.replaceWithSchema(MemberCode.class, new StringSchema().pattern(MemberCode.PATTERN));
    }
}
