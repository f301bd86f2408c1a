package cn.xieshang.proposal.search;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the index follows the store.
 *
 * @param directory where the index lies, for this replica alone; without one it lies in memory, which is for tests
 * @param poll how often the store is asked what changed; less often where that takes long
 * @param overlap how far each look reaches back behind the one before: more than clocks of replicas differ and a write takes
 * @param sweep how often everything is compared, whatever the times say
 */
@ConfigurationProperties("xieshang.proposal.search")
record SearchSettings(
        @Nullable Path directory,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("10s") Duration overlap,
        @DefaultValue("1h") Duration sweep) {}
