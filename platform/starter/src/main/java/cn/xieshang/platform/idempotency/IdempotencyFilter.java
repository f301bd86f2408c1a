package cn.xieshang.platform.idempotency;

import cn.xieshang.platform.encryption.PersonalDataCipher;
import cn.xieshang.platform.idempotency.IdempotencyRecords.Claim;
import cn.xieshang.platform.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Keeps the promise of {@link Idempotent}. Every answer is remembered except failures of ours (5xx), which leave the key
 * free; a try that crashed is over after its lease, and the next one gets the same {@link IdempotentId}.
 */
final class IdempotencyFilter extends OncePerRequestFilter {
    static final String ID = IdempotencyFilter.class.getName() + ".id";

    private static final Logger log = LoggerFactory.getLogger(IdempotencyFilter.class);
    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{16,128}");

    private final RequestMappingHandlerMapping handlers;
    private final IdempotencyRecords records;
    private final PersonalDataCipher cipher;
    private final ProblemWriter problems;

    IdempotencyFilter(
            RequestMappingHandlerMapping handlers,
            IdempotencyRecords records,
            PersonalDataCipher cipher,
            ProblemWriter problems) {
        this.handlers = handlers;
        this.records = records;
        this.cipher = cipher;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HandlerMethod handler = idempotentHandler(request);
        if (handler == null) {
            chain.doFilter(request, response);
            return;
        }
        String key = request.getHeader(HEADER);
        if (key == null
                || Collections.list(request.getHeaders(HEADER)).size() > 1
                || !KEY.matcher(key).matches()) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "idempotency-key-required");
            return;
        }
        BodyAgain body = BodyAgain.of(request);
        String scope = scope(request, key);
        switch (records.claim(
                cipher.blindIndex(scope, "idempotency.key"), cipher.blindIndex(asked(body), "idempotency.body"))) {
            case Claim.Ours ours -> {
                body.setAttribute(ID, new IdempotentId(uuid(cipher.blindIndex(scope, "idempotency.id"))));
                proceed(ours, body, response, chain);
            }
            case Claim.Answered answered -> replay(answered.answer(), response);
            case Claim.OtherBody() ->
                problems.write(request, response, HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
            case Claim.InFlight() -> {
                response.setHeader("Retry-After", "1");
                problems.write(request, response, HttpStatus.CONFLICT, "idempotency-in-flight");
            }
        }
    }

    private void proceed(Claim.Ours claim, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        boolean answered = false;
        try {
            chain.doFilter(request, kept);
            answered = kept.getStatus() < HttpStatus.INTERNAL_SERVER_ERROR.value();
        } finally {
            finish(claim, answered ? answer(kept) : null);
        }
        kept.copyBodyToResponse();
    }

    /** If this fails, the deed stands and the answer with it: a repetition runs again after the lease, with the same id. */
    private void finish(Claim.Ours claim, @Nullable StoredAnswer answer) {
        try {
            if (answer == null) {
                records.release(claim);
            } else {
                records.complete(claim, answer);
            }
        } catch (RuntimeException e) {
            log.warn("an answer could not be kept for repetitions: {}", e.toString());
        }
    }

    private static StoredAnswer answer(ContentCachingResponseWrapper response) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : new String[] {"ETag", "Location", "Content-Language"}) {
            String value = response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        if (response.getContentType() != null) {
            headers.put("Content-Type", response.getContentType());
        }
        return new StoredAnswer(response.getStatus(), headers, response.getContentAsByteArray());
    }

    private static void replay(StoredAnswer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setHeader("Idempotency-Replayed", "true");
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private @Nullable HandlerMethod idempotentHandler(HttpServletRequest request) {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            return null;
        }
        try {
            if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
                ServletRequestPathUtils.parseAndCache(request);
            }
            HandlerExecutionChain chain = handlers.getHandler(request);
            return chain != null
                            && chain.getHandler() instanceof HandlerMethod method
                            && method.hasMethodAnnotation(Idempotent.class)
                    ? method
                    : null;
        } catch (Exception noHandler) {
            // the dispatcher will meet the same and answer it
            return null;
        }
    }

    /** Everything that makes it the same request: the things named in the address count like the body. */
    private static String asked(BodyAgain request) {
        return String.join("\n", request.getRequestURI(), String.valueOf(request.getQueryString()), request.text());
    }

    private static String scope(HttpServletRequest request, String key) {
        String user = request.getUserPrincipal() == null
                ? "(public)"
                : request.getUserPrincipal().getName();
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return String.join("\n", user, request.getMethod() + " " + route, key);
    }

    private static UUID uuid(String blindIndex) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(blindIndex));
        long high = bytes.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x8000L;
        long low = bytes.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
