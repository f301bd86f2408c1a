package cn.xieshang.member.accounts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How accounts are worked on.
 *
 * @param watch false leaves accounts alone: for tests without Keycloak
 * @param poll how often to look for work that nobody announced
 * @param lease longer than the slowest provisioning: six answers of Keycloak
 * @param firstRetry doubled with every attempt
 * @param lastRetry the longest wait between two attempts
 */
@ConfigurationProperties("xieshang.accounts")
record AccountWorkSettings(
        @DefaultValue("true") boolean watch,
        @DefaultValue("5s") Duration poll,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("2s") Duration firstRetry,
        @DefaultValue("2m") Duration lastRetry) {

    Duration retryAfter(int attempts) {
        Duration wait = firstRetry.multipliedBy(1L << Math.clamp(attempts - 1, 0, 20));
        return wait.compareTo(lastRetry) < 0 ? wait : lastRetry;
    }
}
