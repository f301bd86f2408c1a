package cn.xieshang.proposal.model;

import cn.xieshang.platform.actor.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal is known for, whatever its stage.
 *
 * @param key 重点提案; none unless the chairpersons' meeting has chosen it
 * @param excellent 优秀提案
 * @param urgent 快速通道
 * @param supervision 督办记录
 */
public record Marks(@Nullable Key key, boolean excellent, boolean urgent, List<Supervision> supervision) {
    /**
     * @param slot which of the year's key proposals it is: {@code 2026-3}
     * @param supervisor 督办领导, by account
     */
    public record Key(String slot, UserId supervisor, Instant since) {}

    public record Supervision(UserId by, Instant at, String text) {}

    static final Marks NONE = new Marks(null, false, false, List.of());

    public Marks {
        supervision = List.copyOf(supervision);
    }

    Marks with(Key chosen) {
        return new Marks(chosen, excellent, urgent, supervision);
    }

    Marks asExcellent() {
        return new Marks(key, true, urgent, supervision);
    }

    Marks asUrgent() {
        return new Marks(key, excellent, true, supervision);
    }

    Marks with(Supervision record) {
        List<Supervision> more = new ArrayList<>(supervision);
        more.add(record);
        return new Marks(key, excellent, urgent, more);
    }
}
