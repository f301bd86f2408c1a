package cn.xieshang.gateway.routes;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Tells a service that does not answer from a request that deserved no answer. */
final class ServiceFailure {

    private ServiceFailure() {}

    static boolean isOne(Throwable error) {
        return error instanceof IOException || isTimeout(error);
    }

    static boolean isTimeout(Throwable error) {
        return error instanceof TimeoutException
                || error instanceof ResponseStatusException refused
                        && HttpStatus.GATEWAY_TIMEOUT.equals(refused.getStatusCode());
    }
}
