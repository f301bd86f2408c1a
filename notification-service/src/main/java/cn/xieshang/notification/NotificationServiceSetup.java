package cn.xieshang.notification;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.context.annotation.Configuration;

/** What the description of the interface begins with. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "notification-service",
                        version = "v1",
                        description = "消息：谁该知道什么。The inbox of everybody, also live."))
class NotificationServiceSetup {}
