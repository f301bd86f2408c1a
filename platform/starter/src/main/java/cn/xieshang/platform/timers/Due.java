package cn.xieshang.platform.timers;

import java.util.Date;
import org.bson.Document;

/**
 * A document taken for its handler.
 *
 * @param wake what it was due for: if this has not moved after the handler, nothing came of it
 * @param failures in a row before
 */
record Due(String id, Date wake, int failures) {
    static Due of(Document document) {
        return new Due(
                document.getString("_id"),
                document.getDate(TimerFields.WAKE),
                document.getInteger(TimerFields.FAILURES, 0));
    }
}
