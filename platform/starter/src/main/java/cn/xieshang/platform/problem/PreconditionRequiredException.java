package cn.xieshang.platform.problem;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A change did not say which version it changes: 428. */
public final class PreconditionRequiredException extends ResponseStatusException {
    private static final long serialVersionUID = 1L;

    public PreconditionRequiredException() {
        super(HttpStatus.PRECONDITION_REQUIRED);
    }
}
