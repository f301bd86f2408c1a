package cn.xieshang.platform.web;

import cn.xieshang.platform.problem.PreconditionRequiredException;
import cn.xieshang.platform.refusal.InvalidException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code If-Match}. One strong or weak tag of ours; {@code *} and lists do not name a version and are refused. */
final class ExpectedVersionResolver implements HandlerMethodArgumentResolver {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ExpectedVersion.class;
    }

    @Override
    public @Nullable ExpectedVersion resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String[] headers = request.getHeaderValues(HttpHeaders.IF_MATCH);
        if (headers == null || headers.length == 0 || headers[0].isBlank()) {
            if (parameter.isOptional()) {
                return null;
            }
            throw new PreconditionRequiredException();
        }
        Matcher tag = TAG.matcher(headers[0].strip());
        if (headers.length > 1 || !tag.matches()) {
            throw new InvalidException("/If-Match", "version");
        }
        return new ExpectedVersion(Long.parseLong(tag.group(1)));
    }
}
