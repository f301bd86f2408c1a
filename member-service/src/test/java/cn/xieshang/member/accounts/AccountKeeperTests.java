package cn.xieshang.member.accounts;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.CHEN;
import static cn.xieshang.member.model.Examples.LEAVING;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.XIXING;
import static cn.xieshang.member.model.Examples.chen;
import static cn.xieshang.member.model.Examples.profile;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.handling.MemberHandling;
import cn.xieshang.member.model.Account;
import cn.xieshang.member.model.AccountFailure;
import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.MemberCommand.Change;
import cn.xieshang.member.model.MemberCommand.Move;
import cn.xieshang.member.model.MemberCommand.RequestAccount;
import cn.xieshang.member.model.MemberCommand.Return;
import cn.xieshang.member.model.Username;
import cn.xieshang.member.reading.AccountView;
import cn.xieshang.member.reading.MemberDetail;
import cn.xieshang.member.reading.MemberQueries;
import cn.xieshang.member.store.AccountWork;
import cn.xieshang.member.store.MemberStore;
import cn.xieshang.member.store.Stored;
import cn.xieshang.member.testing.RegisterTests;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.Role;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.springframework.beans.factory.annotation.Autowired;

class AccountKeeperTests extends RegisterTests {
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final FakeKeycloak server = new FakeKeycloak();
    private final KeycloakSettings settings =
            new KeycloakSettings(server.url(), "xieshang", "member-service", "secret", Duration.ofSeconds(1));
    private final Keycloak client = new KeycloakClient().keycloak(settings);

    @Autowired
    AccountWork work;

    @Autowired
    MemberHandling handling;

    @Autowired
    MemberStore store;

    @Autowired
    MemberQueries queries;

    private AccountKeeper keeper;

    @BeforeEach
    void registerChen() {
        keeper = keeper();
        handling.register(staff(WANGJIANG), CHEN, chen());
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void aRegisteredMemberGetsAnAccountAndOthersAreTold() {
        assertThat(keeper.workOnOne(WANGJIANG)).isTrue();

        String user = server.users().named("member.chen").path("id").asString();
        assertThat(account()).isEqualTo(new AccountView("member.chen", "provisioned", user, null));
        assertThat(told(stored(CHEN))).containsExactly("member.registered", "member.account-provisioned");
        assertThat(keeper.workOnOne(WANGJIANG)).isFalse();
    }

    @Test
    void aKeycloakThatIsAwayIsTriedAgainWithGrowingPauses() {
        server.stop();
        keeper.workOnOne(WANGJIANG);
        assertThat(account()).isEqualTo(new AccountView("member.chen", "requested", null, "keycloak-unreachable"));
        assertThat(keeper.workOnOne(WANGJIANG)).isFalse();

        clock.forward(Duration.ofSeconds(2));
        keeper.workOnOne(WANGJIANG);
        clock.forward(Duration.ofSeconds(2));
        assertThat(keeper.workOnOne(WANGJIANG)).isFalse();

        server.restart();
        clock.forward(Duration.ofSeconds(2));
        keeper.workOnOne(WANGJIANG);
        assertThat(account().state()).isEqualTo("provisioned");
    }

    @Test
    void waitingForKeycloakMakesNoNewVersion() {
        server.answers("POST users", 503);
        keeper.workOnOne(WANGJIANG);

        assertThat(account().reason()).isEqualTo("keycloak-answered-503");
        assertThat(stored(CHEN).getLong("version")).isEqualTo(1);
        assertThat(told(stored(CHEN))).containsExactly("member.registered");
    }

    @Test
    void aCrashAfterTheAccountWasMadeLeavesNoSecondOne() {
        server.doesButHangsUp("POST users/");
        keeper.workOnOne(WANGJIANG);
        clock.forward(LEASE);
        keeper.workOnOne(WANGJIANG);

        assertThat(server.users().size()).isEqualTo(1);
        assertThat(account().state()).isEqualTo("provisioned");
        assertThat(told(stored(CHEN))).containsExactly("member.registered", "member.account-provisioned");
    }

    @Test
    void whoDiedDuringTheWorkIsReplacedAfterTheLease() {
        work.claim(WANGJIANG, LEASE);
        assertThat(keeper.workOnOne(WANGJIANG)).isFalse();

        clock.forward(LEASE);
        keeper.workOnOne(WANGJIANG);
        assertThat(account().state()).isEqualTo("provisioned");
    }

    @Test
    void aForeignAccountOfThatNameIsAVisibleFailureUntilAnotherNameIsAskedFor() {
        server.users().add("member.chen", Map.of("member", "somebody-else"));
        keeper.workOnOne(WANGJIANG);
        assertThat(account()).isEqualTo(new AccountView("member.chen", "failed", null, "username-taken"));
        assertThat(member().account()).isEqualTo(new Account.Failed(chen().username(), AccountFailure.USERNAME_TAKEN));
        assertThat(stored(CHEN).getLong("version")).isEqualTo(1);

        handling.handle(staff(WANGJIANG), CHEN, 1, new RequestAccount(new Username("member.chen2")));
        keeper.workOnOne(WANGJIANG);
        assertThat(account().state()).isEqualTo("provisioned");
        assertThat(server.users()
                        .named("member.chen")
                        .at("/attributes/member/0")
                        .asString())
                .isEqualTo("somebody-else");
    }

    @Test
    void aChangeWhileKeycloakWorksIsNotLost() {
        server.meanwhile("POST users", () -> handling.handle(staff(WANGJIANG), CHEN, 1, rename("陈敬")));
        keeper.workOnOne(WANGJIANG);
        assertThat(account().state()).isEqualTo("requested");

        keeper.workOnOne(WANGJIANG);
        assertThat(account().state()).isEqualTo("provisioned");
        assertThat(server.users().named("member.chen").path("firstName").asString())
                .isEqualTo("陈敬");
    }

    @Test
    void aNewNameReachesTheAccountWithoutAnotherEvent() {
        keeper.workOnOne(WANGJIANG);
        handling.handle(staff(WANGJIANG), CHEN, 2, rename("陈敬"));
        keeper.workOnOne(WANGJIANG);

        assertThat(server.users().named("member.chen").path("firstName").asString())
                .isEqualTo("陈敬");
        assertThat(told(stored(CHEN)))
                .containsExactly("member.registered", "member.account-provisioned", "member.changed");
    }

    @Test
    void whoLeftIsLockedOutAndWhoReturnsIsLetIn() {
        keeper.workOnOne(WANGJIANG);
        handling.handle(staff(WANGJIANG), CHEN, 2, LEAVING);
        keeper.workOnOne(WANGJIANG);
        assertThat(server.users().named("member.chen").path("enabled").asBoolean())
                .isFalse();
        assertThat(account()).isEqualTo(new AccountView("member.chen", "disabled", null, null));

        handling.handle(staff(WANGJIANG), CHEN, 3, new Return());
        keeper.workOnOne(WANGJIANG);
        assertThat(server.users().named("member.chen").path("enabled").asBoolean())
                .isTrue();
        assertThat(account().state()).isEqualTo("provisioned");
    }

    @Test
    void whoMovesTakesTheAccountAlong() {
        keeper.workOnOne(WANGJIANG);
        var district = actor("district", null, BINJIANG, Role.DISTRICT_ADMIN);
        handling.handle(district, CHEN, 2, new Move(XIXING, null));

        assertThat(keeper.workOnOne(WANGJIANG)).isFalse();
        keeper.workOnOne(XIXING);
        assertThat(server.users()
                        .named("member.chen")
                        .at("/attributes/office/0")
                        .asString())
                .isEqualTo("xixing");
    }

    @Test
    void anAccountThatSomebodyDeletedIsMadeAnewAndToldAnew() {
        keeper.workOnOne(WANGJIANG);
        server.users().remove(server.users().named("member.chen").path("id").asString());
        handling.handle(staff(WANGJIANG), CHEN, 2, rename("陈敬"));
        keeper.workOnOne(WANGJIANG);

        assertThat(account().userId())
                .isEqualTo(server.users().named("member.chen").path("id").asString());
        assertThat(told(stored(CHEN)).getLast()).isEqualTo("member.account-provisioned");
    }

    private AccountKeeper keeper() {
        var pauses = new AccountWorkSettings(
                true, Duration.ofSeconds(5), LEASE, Duration.ofSeconds(2), Duration.ofMinutes(2));
        return new AccountKeeper(
                work, handling, new KeycloakAccounts(client, settings), pauses, new SimpleMeterRegistry(), clock);
    }

    private static Change rename(String name) {
        return new Change(chen().code(), profile(name), chen().username());
    }

    private Member member() {
        return store.find(WANGJIANG, CHEN).map(Stored::value).orElseThrow();
    }

    private AccountView account() {
        return queries.member(new Reach.OneOffice(WANGJIANG), CHEN.value(), false)
                .map(MemberDetail::account)
                .orElseThrow();
    }
}
