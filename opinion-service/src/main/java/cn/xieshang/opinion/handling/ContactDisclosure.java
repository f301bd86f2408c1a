package cn.xieshang.opinion.handling;

import cn.xieshang.opinion.model.CitizenWords;
import cn.xieshang.opinion.model.CitizenWords.Contact;
import cn.xieshang.opinion.model.OpinionId;
import cn.xieshang.opinion.model.OpinionItem;
import cn.xieshang.opinion.model.OpinionRefusal;
import cn.xieshang.opinion.model.Sight;
import cn.xieshang.opinion.store.OpinionStore;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.audit.AuditLog;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows a citizen's contact to who may see it, after it was written down who asked and what for. */
@Component
public class ContactDisclosure {
    private final OpinionStore store;
    private final OpinionHandling handling;
    private final AuditLog audit;

    ContactDisclosure(OpinionStore store, OpinionHandling handling, AuditLog audit) {
        this.store = store;
        this.handling = handling;
        this.audit = audit;
    }

    public Contact disclose(Actor actor, OpinionId id, String purpose) {
        Reach reach = OpinionPermissions.reach(actor);
        OpinionItem item = store.find(reach, id).orElseThrow(NotFoundException::new);
        Sight sight = OpinionPermissions.sight(actor, handling.member(actor), item);
        CitizenWords words = store.words(reach, id).orElseThrow(NotFoundException::new);
        if (!OpinionPermissions.maySeeContact(actor, sight, words.contactVisibleToUnit())) {
            throw new ForbiddenException();
        }
        Contact contact = words.contact();
        if (contact == null) {
            throw new RefusedException(OpinionRefusal.NO_CONTACT_LEFT);
        }
        audit.record(actor, "opinion.contact-read", id.toString(), Map.of("purpose", purpose));
        return contact;
    }
}
