package cn.xieshang.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service in this process: real security with {@link TestTokens}, real encryption, an empty store, a standing
 * {@link TestClock}. There is no broker: events stay in the outbox, where tests can read them, and nothing is heard. Timers fire
 * when a test calls {@code Timers.fireDue()}.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {"xieshang.outbox.relay=false", "xieshang.incoming.listen=false", "xieshang.timers.watch=false"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestPlatform.class)
@Import(TestPlatform.Beans.class)
public @interface ServiceTest {}
