package cn.xieshang.proposal.search;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The index has not caught up with the store; an answer now would leave things out and not say so. */
public final class SearchNotReadyException extends ErrorResponseException {
    private static final long serialVersionUID = 1L;
    private static final String SECONDS = "5";

    SearchNotReadyException() {
        super(HttpStatus.SERVICE_UNAVAILABLE);
        getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS);
    }
}
