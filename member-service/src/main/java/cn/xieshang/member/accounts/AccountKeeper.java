package cn.xieshang.member.accounts;

import cn.xieshang.member.handling.MemberHandling;
import cn.xieshang.member.model.Account;
import cn.xieshang.member.model.Member;
import cn.xieshang.member.model.MemberCommand.ConfirmAccount;
import cn.xieshang.member.model.Standing;
import cn.xieshang.member.store.AccountWork;
import cn.xieshang.member.store.AccountWork.Task;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.StaleVersionException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes one task after another and brings it to an end, or puts it back for later. Never loses one. */
@Component
class AccountKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(AccountKeeper.class);

    private final AccountWork work;
    private final MemberHandling handling;
    private final KeycloakAccounts keycloak;
    private final AccountWorkSettings settings;
    private final MeterRegistry meters;
    private final Clock clock;

    AccountKeeper(
            AccountWork work,
            MemberHandling handling,
            KeycloakAccounts keycloak,
            AccountWorkSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.work = work;
        this.handling = handling;
        this.keycloak = keycloak;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
    }

    /** @return whether there was something to do */
    boolean workOnOne(OfficeId office) {
        Optional<Task> claimed = work.claim(office, settings.lease());
        claimed.ifPresent(task -> count(workOn(office, task)));
        return claimed.isPresent();
    }

    private String workOn(OfficeId office, Task task) {
        try {
            return switch (task.member().standing()) {
                case Standing.Active() -> provide(office, task);
                case Standing.Left _ -> disable(office, task);
            };
        } catch (AccountImpossibleException impossible) {
            work.failed(office, task, impossible.reason());
            return "failed";
        } catch (StaleVersionException | NotFoundException changedMeanwhile) {
            // the change put the account on the list again
            LOG.debug("account of member {} changed meanwhile", task.member().id());
            return "overtaken";
        } catch (ProcessingException | WebApplicationException notNow) {
            return later(office, task, notNow);
        }
    }

    private String provide(OfficeId office, Task task) {
        Member member = task.member();
        UserId user = keycloak.provide(member);
        if (member.account() instanceof Account.Provisioned known
                && known.user().equals(user)) {
            work.done(office, task);
            return "updated";
        }
        Actor system = Actor.system(office, member.district());
        handling.handle(system, member.id(), task.version(), new ConfirmAccount(user));
        return "provisioned";
    }

    private String disable(OfficeId office, Task task) {
        keycloak.disable(task.member());
        work.disabled(office, task);
        return "disabled";
    }

    private String later(OfficeId office, Task task, RuntimeException problem) {
        String code = problem instanceof WebApplicationException refused
                ? "keycloak-answered-" + refused.getResponse().getStatus()
                : "keycloak-unreachable";
        var wait = settings.retryAfter(task.attempts());
        LOG.warn("account of member {} waits {}: {}", task.member().id(), wait, code);
        work.later(office, task, clock.instant().plus(wait), code);
        return "postponed";
    }

    private void count(String outcome) {
        meters.counter("xieshang.accounts", "outcome", outcome).increment();
    }
}
