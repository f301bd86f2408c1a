package cn.xieshang.member.testing;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.audit.AuditLog;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was put on record. */
public final class RecordedAudit implements AuditLog {
    private final List<String> records = new CopyOnWriteArrayList<>();

    @Override
    public void record(Actor actor, String action, String subject, Map<String, String> details) {
        records.add(actor.user() + " " + action + " " + subject);
    }

    public List<String> records() {
        return List.copyOf(records);
    }

    void clear() {
        records.clear();
    }
}
