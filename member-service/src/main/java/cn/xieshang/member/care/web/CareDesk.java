package cn.xieshang.member.care.web;

import cn.xieshang.member.care.handling.Beginning;
import cn.xieshang.member.care.handling.CareHandling;
import cn.xieshang.member.care.handling.CareReading;
import cn.xieshang.member.care.model.CareCommand;
import cn.xieshang.member.care.model.CareId;
import cn.xieshang.member.care.model.CareKind;
import cn.xieshang.member.care.reading.CareView;
import cn.xieshang.member.handling.Written;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.member.web.Answers;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.web.ExpectedVersion;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the six kinds' controllers do alike: take a step, answer with the item as it is then. */
@Component
class CareDesk {
    private final CareHandling handling;
    private final CareReading reading;

    CareDesk(CareHandling handling, CareReading reading) {
        this.handling = handling;
        this.reading = reading;
    }

    ResponseEntity<CareView> begin(Actor actor, CareKind kind, UUID id, Beginning beginning) {
        return answer(actor, kind, id, handling.begin(actor, kind, new CareId(id), beginning));
    }

    ResponseEntity<CareView> step(Actor actor, CareKind kind, UUID id, ExpectedVersion expected, CareCommand command) {
        return answer(actor, kind, id, handling.handle(actor, kind, new CareId(id), expected.value(), command));
    }

    ResponseEntity<CareView> askSwap(Actor actor, UUID id, ExpectedVersion expected, UUID other) {
        Written written = handling.askSwap(actor, new CareId(id), expected.value(), new MemberId(other));
        return answer(actor, CareKind.STATION_DUTY, id, written);
    }

    private ResponseEntity<CareView> answer(Actor actor, CareKind kind, UUID id, Written written) {
        return Answers.of(written, reading.item(actor, kind, new CareId(id)), CareView::version);
    }
}
