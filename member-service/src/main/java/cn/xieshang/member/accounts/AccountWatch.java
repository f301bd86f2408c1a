package cn.xieshang.member.accounts;

import cn.xieshang.member.handling.AccountWanted;
import cn.xieshang.member.store.OfficeStore;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One thread per replica that works through the accounts of every office: when woken, and now and then anyway. It ends what it began. */
@Component
@ConditionalOnProperty(name = "xieshang.accounts.watch", matchIfMissing = true)
class AccountWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(AccountWatch.class);

    private final OfficeStore offices;
    private final AccountKeeper keeper;
    private final AccountWorkSettings settings;
    private final Semaphore woken = new Semaphore(1);
    private volatile @Nullable Thread thread;

    AccountWatch(OfficeStore offices, AccountKeeper keeper, AccountWorkSettings settings) {
        this.offices = offices;
        this.keeper = keeper;
        this.settings = settings;
    }

    @EventListener
    void wake(AccountWanted wanted) {
        woken.release();
    }

    @Override
    public void start() {
        Thread watcher = Thread.ofVirtual().name("accounts").unstarted(this::watch);
        thread = watcher;
        watcher.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        woken.release();
        try {
            if (running != null) {
                running.join(settings.lease());
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void watch() {
        while (isRunning()) {
            try {
                woken.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
                woken.drainPermits();
                workThrough();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException unexpected) {
                LOG.error("accounts: will go on after {}", settings.poll(), unexpected);
            }
        }
    }

    /** A member at a time from every office, so that a large one does not keep the others waiting. */
    private void workThrough() {
        boolean found = true;
        while (found && isRunning()) {
            found = false;
            for (var office : offices.ids()) {
                found |= isRunning() && keeper.workOnOne(office);
            }
        }
    }
}
