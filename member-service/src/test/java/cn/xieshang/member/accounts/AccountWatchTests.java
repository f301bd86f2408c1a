package cn.xieshang.member.accounts;

import static cn.xieshang.member.model.Examples.CHEN;
import static cn.xieshang.member.model.Examples.LI;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.XIXING;
import static cn.xieshang.member.model.Examples.chen;
import static cn.xieshang.member.model.Examples.li;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xieshang.member.handling.AccountWanted;
import cn.xieshang.member.handling.MemberHandling;
import cn.xieshang.member.store.AccountWork;
import cn.xieshang.member.store.OfficeStore;
import cn.xieshang.member.testing.RegisterTests;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.springframework.beans.factory.annotation.Autowired;

class AccountWatchTests extends RegisterTests {
    private final FakeKeycloak server = new FakeKeycloak();
    private final KeycloakSettings settings =
            new KeycloakSettings(server.url(), "xieshang", "member-service", "secret", Duration.ofSeconds(1));
    private final Keycloak client = new KeycloakClient().keycloak(settings);

    @Autowired
    AccountWork work;

    @Autowired
    OfficeStore offices;

    @Autowired
    MemberHandling handling;

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void aWishIsWorkedOnAsSoonAsItIsMade() {
        AccountWatch watch = watch(Duration.ofHours(1));
        watch.start();
        handling.register(staff(WANGJIANG), CHEN, chen());
        watch.wake(new AccountWanted(WANGJIANG));

        await().until(() -> provisioned() == 1);
        watch.stop();
        assertThat(watch.isRunning()).isFalse();
    }

    @Test
    void aWishThatNobodyAnnouncedIsFoundAnyway() {
        AccountWatch watch = watch(Duration.ofMillis(50));
        watch.start();
        handling.register(staff(WANGJIANG), CHEN, chen());

        await().until(() -> provisioned() == 1);
        watch.stop();
    }

    @Test
    void severalReplicasMakeOneAccountPerMember() {
        handling.register(staff(WANGJIANG), CHEN, chen());
        handling.register(staff(XIXING), LI, li());
        List<AccountWatch> replicas =
                Stream.generate(() -> watch(Duration.ofMillis(20))).limit(4).toList();
        replicas.forEach(AccountWatch::start);

        await().until(() -> provisioned() == 2);
        replicas.forEach(AccountWatch::stop);
        assertThat(server.users().size()).isEqualTo(2);
        assertThat(server.calls("POST users/")).isEqualTo(2);
        assertThat(told(stored(CHEN))).containsExactly("member.registered", "member.account-provisioned");
    }

    private AccountWatch watch(Duration poll) {
        var pauses = new AccountWorkSettings(
                true, poll, Duration.ofMinutes(1), Duration.ofSeconds(2), Duration.ofMinutes(2));
        var keeper = new AccountKeeper(
                work, handling, new KeycloakAccounts(client, settings), pauses, new SimpleMeterRegistry(), clock);
        return new AccountWatch(offices, keeper, pauses);
    }

    private long provisioned() {
        return mongo.getCollection("members").countDocuments(new Document("account.state", "provisioned"));
    }
}
