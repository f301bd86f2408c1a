package cn.xieshang.platform.audit;

import cn.xieshang.platform.actor.Actor;
import java.util.Map;

/** Append-only. What must be recorded is recorded before it happens: no record, no deed. */
public interface AuditLog {
    /**
     * @param action what was done, such as {@code opinion.contact-read}
     * @param subject id of the thing it was done to
     * @param details facts for the reader of the log; never personal data
     */
    void record(Actor actor, String action, String subject, Map<String, String> details);
}
