package cn.xieshang.platform.paging;

import cn.xieshang.platform.refusal.InvalidException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code ?after=…&limit=…}. */
public final class PagingResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String after = request.getParameter("after");
        return new Paging(
                limit(request.getParameter("limit")), after == null || after.isEmpty() ? null : Cursor.decode(after));
    }

    private static int limit(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Paging.DEFAULT_LIMIT;
        }
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > Paging.MAX_LIMIT) {
            throw new InvalidException("/limit", "limit");
        }
        return Integer.parseInt(text);
    }
}
