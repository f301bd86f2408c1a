package cn.xieshang.member.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xieshang.member.model.AccountFailure;
import cn.xieshang.member.model.Examples;
import cn.xieshang.member.model.Member;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import tools.jackson.databind.node.ObjectNode;

class KeycloakAccountsTests {
    private static final Member CHEN = Examples.registered();
    private static final String ID = Examples.CHEN.toString();

    private final FakeKeycloak server = new FakeKeycloak();
    private final KeycloakSettings settings =
            new KeycloakSettings(server.url(), "xieshang", "member-service", "secret", Duration.ofMillis(500));
    private final Keycloak client = new KeycloakClient().keycloak(settings);
    private final KeycloakAccounts accounts = new KeycloakAccounts(client, settings);

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void anAccountHasRoleOfficeDistrictAndTheMembersId() {
        String user = accounts.provide(CHEN).value();

        ObjectNode created = server.users().named("member.chen");
        assertThat(created.path("id").asString()).isEqualTo(user);
        assertThat(created.path("firstName").asString()).isEqualTo("陈静");
        assertThat(created.path("enabled").asBoolean()).isTrue();
        assertThat(created.at("/attributes/member/0").asString()).isEqualTo(ID);
        assertThat(created.at("/attributes/office/0").asString()).isEqualTo("wangjiang");
        assertThat(created.at("/attributes/district/0").asString()).isEqualTo("binjiang");
        assertThat(created.at("/rolesGiven/0/name").asString()).isEqualTo("member");
    }

    @Test
    void doneTwiceItIsTheSameAccount() {
        assertThat(accounts.provide(CHEN)).isEqualTo(accounts.provide(CHEN));
        assertThat(server.users().size()).isEqualTo(1);
    }

    @Test
    void anAccountOfSomebodyElseIsNeverTakenOver() {
        server.users().add("member.chen", Map.of("member", Examples.LI.toString(), "office", "xixing"));

        impossible(AccountFailure.USERNAME_TAKEN);
        assertThat(server.users()
                        .named("member.chen")
                        .at("/attributes/office/0")
                        .asString())
                .isEqualTo("xixing");
    }

    @Test
    void anAccountOfNobodyWeKnowIsNeverTakenOver() {
        server.users().add("member.chen", Map.of());

        impossible(AccountFailure.USERNAME_TAKEN);
    }

    @Test
    void whatWasDoneBeforeACrashIsFoundAgain() {
        server.doesButHangsUp("POST users");
        assertThatExceptionOfType(ProcessingException.class).isThrownBy(() -> accounts.provide(CHEN));

        assertThat(accounts.provide(CHEN).value())
                .isEqualTo(server.users().named("member.chen").path("id").asString());
        assertThat(server.users().size()).isEqualTo(1);
        assertThat(server.users().named("member.chen").at("/rolesGiven/0/name").asString())
                .isEqualTo("member");
    }

    @Test
    void whoeverCreatesTheNameBetweenSearchAndCreationIsNoticed() {
        server.meanwhile("POST users", () -> server.users().add("member.chen", Map.of()));

        assertThatExceptionOfType(WebApplicationException.class)
                .isThrownBy(() -> accounts.provide(CHEN))
                .satisfies(conflict ->
                        assertThat(conflict.getResponse().getStatus()).isEqualTo(409));
        impossible(AccountFailure.USERNAME_TAKEN);
    }

    @Test
    void aNameThatKeycloakRejectsIsAFailure() {
        server.answers("POST users", 400);

        impossible(AccountFailure.REJECTED);
    }

    @Test
    void anAnswerThatDoesNotComeIsNotWaitedForForEver() {
        CountDownLatch never = new CountDownLatch(1);
        server.meanwhile("GET users", () -> await(never));

        assertThatExceptionOfType(ProcessingException.class).isThrownBy(() -> accounts.provide(CHEN));
        never.countDown();
    }

    @Test
    void aKeycloakThatIsAwayIsSaidToBeAway() {
        server.stop();

        assertThatExceptionOfType(ProcessingException.class).isThrownBy(() -> accounts.provide(CHEN));
    }

    @Test
    void aTokenThatIsNoLongerGoodIsReplaced() {
        accounts.provide(CHEN);
        server.answers("GET users", 401);

        assertThatExceptionOfType(WebApplicationException.class).isThrownBy(() -> accounts.provide(CHEN));
        accounts.provide(CHEN);
        assertThat(server.calls("POST /realms")).isEqualTo(2);
    }

    @Test
    void whoLeftIsLockedOutAtOnce() {
        accounts.provide(CHEN);
        accounts.disable(CHEN);

        ObjectNode user = server.users().named("member.chen");
        assertThat(user.path("enabled").asBoolean()).isFalse();
        assertThat(user.path("loggedOut").asBoolean()).isTrue();
        assertThat(user.at("/attributes/member/0").asString()).isEqualTo(ID);
    }

    @Test
    void whoLeftBeforeThereWasAnAccountNeedsNothing() {
        accounts.disable(CHEN);

        assertThat(server.users().size()).isZero();
    }

    @Test
    void whoReturnsIsLetInAgain() {
        accounts.provide(CHEN);
        accounts.disable(CHEN);
        accounts.provide(CHEN);

        assertThat(server.users().named("member.chen").path("enabled").asBoolean())
                .isTrue();
    }

    private void impossible(AccountFailure reason) {
        assertThatExceptionOfType(AccountImpossibleException.class)
                .isThrownBy(() -> accounts.provide(CHEN))
                .satisfies(impossible -> assertThat(impossible.reason()).isEqualTo(reason));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
