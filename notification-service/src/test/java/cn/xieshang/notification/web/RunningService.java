package cn.xieshang.notification.web;

import cn.xieshang.test.ServiceTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The whole service with its real web server, and with a clock that runs, for tokens expire by the real one. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "xieshang.outbox.relay=false",
            "xieshang.incoming.listen=false",
            "xieshang.inbox.streams-per-user=2000",
            "server.jetty.connection-idle-timeout=3s"
        })
@Import(RunningService.Running.class)
@interface RunningService {
    @TestConfiguration(proxyBeanMethods = false)
    class Running {
        @Bean
        @Primary
        Clock runningClock() {
            return Clock.system(ZoneId.of("Asia/Shanghai"));
        }
    }
}
