package cn.xieshang.platform.problem;

import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.InvalidException.Violation;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.platform.refusal.StaleVersionException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Every error of a controller as a problem. Nothing of what was sent and nothing of the inside comes back in it. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    /** RFC 9470, section 3. */
    private static final String CHALLENGE = "Bearer error=\"insufficient_user_authentication\", "
            + "error_description=\"A more recent authentication is required\", max_age=\"%d\"";

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> refused(RefusedException refusal, WebRequest request) {
        ProblemDetail problem = problems.refused(
                HttpStatus.CONFLICT,
                refusal.refusal().code(),
                locale(request),
                refusal.arguments().toArray());
        refusal.details().forEach(problem::setProperty);
        return answer(refusal, problem, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> stale(StaleVersionException stale, WebRequest request) {
        ProblemDetail problem =
                problems.of(HttpStatus.PRECONDITION_FAILED, "stale-version", locale(request), stale.current());
        problem.setProperty("current", stale.current());
        return answer(stale, problem, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> notFound(NotFoundException missing, WebRequest request) {
        return answer(missing, problems.of(HttpStatus.NOT_FOUND, "not-found", locale(request)), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> stepUp(StepUpRequiredException required, WebRequest request) {
        long seconds = required.maxAge().toSeconds();
        ProblemDetail problem = problems.of(
                HttpStatus.UNAUTHORIZED,
                "step-up-required",
                locale(request),
                required.maxAge().toMinutes());
        problem.setProperty("maxAge", seconds);
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE.formatted(seconds));
        return answer(required, problem, headers, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> forbidden(ForbiddenException forbidden, WebRequest request) {
        log.info("{} has no right to {}", request.getRemoteUser(), request.getDescription(false));
        return answer(forbidden, problems.of(HttpStatus.FORBIDDEN, "forbidden", locale(request)), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> denied(AccessDeniedException denied, WebRequest request) {
        return forbidden(new ForbiddenException(), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> invalid(InvalidException invalid, WebRequest request) {
        return invalid(invalid, invalid.violations(), request);
    }

    /** An absent store is temporary; everything else we did not foresee is ours to find by the trace. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unforeseen(Exception failure, WebRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null;
        }
        if (StoreAway.isCauseOf(failure)) {
            log.warn("the store does not answer: {}", failure.toString());
            HttpHeaders headers = new HttpHeaders();
            headers.set(HttpHeaders.RETRY_AFTER, "5");
            return answer(
                    failure,
                    problems.of(HttpStatus.SERVICE_UNAVAILABLE, "store-away", locale(request)),
                    headers,
                    request);
        }
        ProblemDetail problem = problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal", locale(request));
        log.error("unforeseen, answered with {}", problem.getProperties(), failure);
        return answer(failure, problem, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(invalid, Violations.of(invalid.getBindingResult()), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(invalid, Violations.of(invalid), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (unreadable.getMostSpecificCause() instanceof BodyTooLargeException) {
            return answer(unreadable, problems.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", locale(request)), request);
        }
        return invalid(unreadable, Violations.of(unreadable), request);
    }

    /** What Spring MVC itself refuses: its status, our texts. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = body instanceof ProblemDetail made
                        && made.getProperties() != null
                        && made.getProperties().containsKey("code")
                ? made
                : problems.of(status, StatusCodes.codeOf(status), locale(request));
        HttpHeaders all = HttpHeaders.copyOf(headers);
        all.set(HttpHeaders.CONTENT_LANGUAGE, locale(request).toLanguageTag());
        return super.handleExceptionInternal(failure, problem, all, status, request);
    }

    private @Nullable ResponseEntity<Object> invalid(
            Exception failure, List<Violation> violations, WebRequest request) {
        return answer(failure, problems.invalid(HttpStatus.BAD_REQUEST, violations, locale(request)), request);
    }

    private @Nullable ResponseEntity<Object> answer(Exception failure, ProblemDetail problem, WebRequest request) {
        return answer(failure, problem, new HttpHeaders(), request);
    }

    private @Nullable ResponseEntity<Object> answer(
            Exception failure, ProblemDetail problem, HttpHeaders headers, WebRequest request) {
        return handleExceptionInternal(failure, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    private static Locale locale(WebRequest request) {
        return Language.of(((ServletWebRequest) request).getRequest());
    }
}
