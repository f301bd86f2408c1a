package cn.xieshang.platform.incoming;

import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/** Tells "not now" from "never": while the store is away every event fails, and none of them deserves it. */
final class Absences {
    private Absences() {}

    static boolean isAway(Throwable failure) {
        for (Throwable cause = failure; cause != null && cause.getCause() != cause; cause = cause.getCause()) {
            if (isAbsence(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbsence(Throwable cause) {
        return switch (cause) {
            case NeededPartAwayException ignored -> true;
            case DataAccessResourceFailureException ignored -> true;
            case TransientDataAccessException ignored -> true;
            case MongoSocketException ignored -> true;
            case MongoTimeoutException ignored -> true;
            case MongoNotPrimaryException ignored -> true;
            case MongoNodeIsRecoveringException ignored -> true;
            case MongoException store ->
                store.hasErrorLabel("RetryableWriteError") || store.hasErrorLabel("RetryableError");
            default -> false;
        };
    }
}
