package cn.xieshang.notification;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The numbers of the inbox.
 *
 * @param kept how long a notification can be read
 * @param streamsPerUser open at once on one replica; the newest wins
 * @param streams open at once on one replica, all users together
 * @param heartbeat of a stream that has nothing to say
 */
@Validated
@ConfigurationProperties("xieshang.inbox")
public record InboxProfile(
        @NotNull @DefaultValue("400d") Duration kept,
        @Min(1) @DefaultValue("5") int streamsPerUser,
        @Min(1) @DefaultValue("5000") int streams,
        @NotNull @DefaultValue("20s") Duration heartbeat) {}
