package cn.xieshang.notification.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xieshang.notification.testing.People;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.refusal.ForbiddenException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AudiencesTests {
    @Test
    void anAccountHearsForItselfAndForEachOfItsRoles() {
        assertThat(People.CHEN_AS_STAFF.all())
                .extracting(Audience::value)
                .containsExactly("office:wangjiang:office-director", "office:wangjiang:office-staff", "user:chen");
    }

    @Test
    void aUnitIsThatOfItsDistrict() {
        assertThat(People.CHENGGUAN.all())
                .extracting(Audience::value)
                .containsExactly("unit:binjiang:chengguan", "user:unit");
    }

    @Test
    void aRoleWithoutItsPlaceHearsNothing() {
        var nowhere = new Actor(new UserId("x"), null, null, null, Set.of(Role.values()));

        assertThat(Audiences.of(nowhere).all()).extracting(Audience::value).containsExactly("user:x");
    }

    @Test
    void aMemberDoesNotHearWhatTheOfficeHears() {
        assertThat(People.CHEN.all()).extracting(Audience::value).containsExactly("user:chen");
    }

    @Test
    void nobodyHearsNothing() {
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> Audiences.of(Actor.anonymous()));
    }
}
