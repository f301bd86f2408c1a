package cn.xieshang.member.duty.handling;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for what ledgers have yet to follow: people wait for a rule set, while a fact is left behind by a crash only. */
@Component
@ConditionalOnProperty(name = "xieshang.duty.watch", matchIfMissing = true)
class DutyTimer {
    private final DutyFollowUp followUp;

    DutyTimer(DutyFollowUp followUp) {
        this.followUp = followUp;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void facts() {
        followUp.facts();
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void rules() {
        followUp.rules();
    }
}
