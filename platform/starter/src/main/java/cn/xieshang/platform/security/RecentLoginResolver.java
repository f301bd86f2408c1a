package cn.xieshang.platform.security;

import cn.xieshang.platform.problem.StepUpRequiredException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code auth_time} (OpenID Connect Core 2: seconds) by the clock that also checks when tokens end. */
final class RecentLoginResolver implements HandlerMethodArgumentResolver {
    private static final String AUTH_TIME = "auth_time";
    /** What a clock can say and more: seconds beyond this are no time. */
    private static final long YEAR_9999 = 253_402_300_799L;

    private final Duration maxAge;
    private final Duration leeway;
    private final Clock clock = Clock.systemUTC();

    RecentLoginResolver(Duration maxAge, Duration leeway) {
        this.maxAge = maxAge;
        this.leeway = leeway;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == RecentLogin.class;
    }

    @Override
    public RecentLogin resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Instant at = loggedIn();
        Instant now = clock.instant();
        if (at == null || at.isBefore(now.minus(maxAge)) || at.isAfter(now.plus(leeway))) {
            throw new StepUpRequiredException(maxAge);
        }
        return new RecentLogin(at);
    }

    private static @Nullable Instant loggedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorToken token
                        && token.getToken().getClaims().get(AUTH_TIME) instanceof Number seconds
                        && Math.abs(seconds.longValue()) <= YEAR_9999
                ? Instant.ofEpochSecond(seconds.longValue())
                : null;
    }
}
