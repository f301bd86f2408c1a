package cn.xieshang.opinion.web;

import cn.xieshang.opinion.model.OpinionItem;
import cn.xieshang.opinion.model.StageFacts;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.web.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Where the item stands after a step. */
record StepTaken(
        String id,
        String stage,
        @Nullable String unit,
        @Nullable Instant due,
        int round,
        long version) {
    static ResponseEntity<StepTaken> of(OpinionItem item) {
        UnitId unit = StageFacts.unit(item.stage());
        StepTaken taken = new StepTaken(
                item.origin().id().toString(),
                StageFacts.code(item.stage().getClass()),
                unit == null ? null : unit.value(),
                StageFacts.due(item.stage()),
                item.round(),
                item.version());
        return Versioned.ok(item.version(), taken);
    }
}
