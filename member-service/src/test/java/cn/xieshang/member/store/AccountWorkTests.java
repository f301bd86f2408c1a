package cn.xieshang.member.store;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.CHEN;
import static cn.xieshang.member.model.Examples.LI;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.XIXING;
import static cn.xieshang.member.model.Examples.chen;
import static cn.xieshang.member.model.Examples.li;
import static cn.xieshang.member.model.Examples.profile;
import static cn.xieshang.member.model.Examples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.model.Account;
import cn.xieshang.member.model.AccountFailure;
import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.MemberEvent.AccountProvisioned;
import cn.xieshang.member.model.MemberEvent.MemberChanged;
import cn.xieshang.member.store.AccountWork.Task;
import cn.xieshang.member.testing.RegisterTests;
import cn.xieshang.platform.actor.UserId;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountWorkTests extends RegisterTests {
    private static final Duration LEASE = Duration.ofMinutes(1);

    @Autowired
    AccountWork work;

    @Autowired
    MemberStore store;

    @BeforeEach
    void registerChen() {
        store.insert(staff(WANGJIANG), registered());
    }

    @Test
    void aNewMemberIsWorkForTheOwnOfficeOnly() {
        assertThat(work.claim(XIXING, LEASE)).isEmpty();
        assertThat(work.claim(WANGJIANG, LEASE)).map(Task::member).contains(registered());
    }

    @Test
    void aClaimedTaskIsNobodyElses() {
        long winners = IntStream.range(0, 16)
                .parallel()
                .filter(_ -> work.claim(WANGJIANG, LEASE).isPresent())
                .count();

        assertThat(winners).isEqualTo(1);
    }

    @Test
    void aTaskWhoseHolderDiedIsDueAgainAfterTheLease() {
        work.claim(WANGJIANG, LEASE);
        clock.forward(LEASE);

        assertThat(work.claim(WANGJIANG, LEASE)).map(Task::attempts).contains(2);
    }

    @Test
    void theLongestWaitingComesFirst() {
        clock.forward(Duration.ofSeconds(1));
        store.insert(staff(WANGJIANG), Member.register(LI, WANGJIANG, BINJIANG, li()));

        assertThat(claim().member().id()).isEqualTo(CHEN);
        assertThat(claim().member().id()).isEqualTo(LI);
    }

    @Test
    void whatIsToldNobodyLeavesVersionAndEventsAlone() {
        Document before = stored(CHEN);
        work.later(WANGJIANG, claim(), clock.instant(), "keycloak-unreachable");
        work.failed(WANGJIANG, claim(), AccountFailure.USERNAME_TAKEN);
        Document after = stored(CHEN);

        assertThat(after.getLong("version")).isEqualTo(before.getLong("version"));
        assertThat(told(after)).isEqualTo(told(before));
        assertThat(account()).isEqualTo(new Account.Failed(chen().username(), AccountFailure.USERNAME_TAKEN));
    }

    @Test
    void whatIsPutOffComesBackWhenItIsDueAndSaysWhy() {
        work.later(WANGJIANG, claim(), clock.instant().plusSeconds(30), "keycloak-unreachable");

        assertThat(work.claim(WANGJIANG, LEASE)).isEmpty();
        assertThat(stored(CHEN).get("work", Document.class).getString("problem"))
                .isEqualTo("keycloak-unreachable");
        clock.forward(Duration.ofSeconds(30));
        assertThat(work.claim(WANGJIANG, LEASE)).isPresent();
    }

    @Test
    void aFailedAccountIsNoWorkUntilAskedForAgain() {
        work.failed(WANGJIANG, claim(), AccountFailure.REJECTED);
        clock.forward(LEASE);

        Member failed = store.find(WANGJIANG, CHEN).orElseThrow().value();
        store.save(staff(WANGJIANG), new Stored<>(failed, 1), failed, new MemberChanged(profile("陈静")));
        assertThat(work.claim(WANGJIANG, LEASE)).isEmpty();
    }

    @Test
    void aConfirmedAccountIsNoMoreWork() {
        Task task = claim();
        var event = new AccountProvisioned(new UserId("u1"));
        store.save(
                staff(WANGJIANG),
                new Stored<>(task.member(), task.version()),
                task.member().apply(event),
                event);
        clock.forward(LEASE);

        assertThat(work.claim(WANGJIANG, LEASE)).isEmpty();
        assertThat(stored(CHEN)).doesNotContainKey("work");
    }

    @Test
    void aChangeDuringTheWorkIsWorkedOnAfterwards() {
        Task task = claim();
        store.save(staff(WANGJIANG), new Stored<>(registered(), 1), registered(), new MemberChanged(profile("陈敬")));
        work.done(WANGJIANG, task);

        assertThat(work.claim(WANGJIANG, LEASE)).map(Task::attempts).contains(1);
    }

    @Test
    void whoHeldATaskTooLongHasNoSayInIt() {
        Task slow = claim();
        clock.forward(LEASE);
        Task second = claim();
        work.failed(WANGJIANG, slow, AccountFailure.REJECTED);

        assertThat(account()).isEqualTo(new Account.Requested(chen().username()));
        work.disabled(WANGJIANG, second);
        assertThat(account()).isEqualTo(new Account.Disabled(chen().username()));
    }

    private Task claim() {
        return work.claim(WANGJIANG, LEASE).orElseThrow();
    }

    private Account account() {
        Optional<Stored<Member>> found = store.find(WANGJIANG, CHEN);
        return found.orElseThrow().value().account();
    }
}
