package cn.xieshang.platform.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.audit.AuditLog;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.RefusedException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class DeadLetterDeskTests {
    private static final Actor KEEPER = actor(Role.PLATFORM_ADMIN);

    private final List<String> recorded = new ArrayList<>();
    private volatile boolean broken = true;
    private final Listening listening = new Listening((event, registered) -> {
        if (broken) {
            throw new IllegalStateException("broken");
        }
    });
    private final AuditLog audit = (actor, action, subject, details) -> recorded.add(action + " " + subject);
    private final DeadLetterDesk desk = new DeadLetterDesk(
            listening.deadLetters(),
            new StaticListableBeanFactory(Map.of("audit", audit)).getBeanProvider(AuditLog.class));

    @AfterEach
    void stop() {
        listening.close();
    }

    @Test
    void onlyThePlatformsKeepersStandAtTheDesk() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.PLATFORM_ADMIN))) {
            Actor other = actor(role);
            assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> desk.drawers(other));
            assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> desk.page(other, 0, 0, 10));
            assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> desk.redrive(other, 0, 0));
        }
        assertThat(recorded).isEmpty();
    }

    @Test
    void aLetterIsReadAndTriedAgainOnRecord() {
        listening.tell("m1", 1, "{\"name\":\"a\",\"number\":1}");
        await().until(() -> !listening.dead().isEmpty());
        int partition = listening.dead().getFirst().partition();

        assertThat(desk.page(KEEPER, partition, 0, 10))
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject()).isEqualTo("m1"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> desk.redrive(KEEPER, partition, 0))
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo("still-fails"));
        broken = false;
        desk.redrive(KEEPER, partition, 0);

        assertThat(recorded)
                .containsExactly(
                        "dead-letter.read " + partition + "/0",
                        "dead-letter.redriven " + partition + "/0",
                        "dead-letter.redriven " + partition + "/0");
    }

    @Test
    void aPageHasItsLimits() {
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> desk.page(KEEPER, 0, 0, 0));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> desk.page(KEEPER, 0, 0, 101));
    }

    private static Actor actor(Role role) {
        return new Actor(new UserId("u1"), null, null, null, Set.of(role));
    }
}
