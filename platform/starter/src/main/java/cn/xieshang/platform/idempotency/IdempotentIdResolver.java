package cn.xieshang.platform.idempotency;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands on the id that the filter derived from the key. */
final class IdempotentIdResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IdempotentId.class;
    }

    @Override
    public IdempotentId resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (request.getAttribute(IdempotencyFilter.ID, RequestAttributes.SCOPE_REQUEST) instanceof IdempotentId id) {
            return id;
        }
        throw new IllegalStateException("a handler that takes an IdempotentId must be @Idempotent");
    }
}
