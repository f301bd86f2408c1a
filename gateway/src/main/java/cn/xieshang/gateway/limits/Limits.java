package cn.xieshang.gateway.limits;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may pass. Rates count per gateway process.
 *
 * @param address requests of one address to the API, of whatever kind
 * @param user requests of one account
 * @param intake what one address may send in without an account
 * @param follow looks at tracking codes by one address, so that codes cannot be tried out
 * @param body longest body, for people with an account
 * @param publicBody longest body without an account
 * @param uploads where files come in, as path patterns
 * @param upload longest body there
 * @param head time in which a request's head must be there
 * @param pause longest pause between two parts of a body
 * @param waiting requests that may wait for one service at once; one more is refused at once
 */
@ConfigurationProperties("xieshang.gateway.limits")
public record Limits(
        @DefaultValue Rate address,
        @DefaultValue Rate user,
        @DefaultValue Rate intake,
        @DefaultValue Rate follow,
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("64KB") DataSize publicBody,
        @DefaultValue List<String> uploads,
        @DefaultValue("10MB") DataSize upload,
        @DefaultValue("10s") Duration head,
        @DefaultValue("10s") Duration pause,
        @DefaultValue("500") int waiting) {

    public Limits {
        uploads = List.copyOf(uploads);
    }

    /** So many requests in a minute, and as many at once after a quiet minute. */
    public record Rate(@DefaultValue("600") int perMinute) {}
}
