package cn.xieshang.member.care.handling;

import cn.xieshang.member.care.model.Care;
import cn.xieshang.member.care.model.CareCommand;
import cn.xieshang.member.care.model.CareId;
import cn.xieshang.member.care.model.CareItem;
import cn.xieshang.member.care.model.CareKind;
import cn.xieshang.member.care.model.CareProfile;
import cn.xieshang.member.care.model.CareRefusal;
import cn.xieshang.member.care.model.CareStep;
import cn.xieshang.member.care.model.MemberRef;
import cn.xieshang.member.care.model.Moment;
import cn.xieshang.member.care.store.CareStore;
import cn.xieshang.member.care.store.Taken;
import cn.xieshang.member.handling.Written;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.platform.refusal.StaleVersionException;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Every change of a care item goes through here: find, may this actor, decide, store. */
@Service
public class CareHandling {
    private final CareStore store;
    private final CareMembers members;
    private final CareMoments moments;
    private final CareSettings settings;

    CareHandling(CareStore store, CareMembers members, CareMoments moments, CareSettings settings) {
        this.store = store;
        this.members = members;
        this.moments = moments;
        this.settings = settings;
    }

    public Written begin(Actor actor, CareKind kind, CareId id, Beginning beginning) {
        OfficeId office = CarePermissions.office(actor);
        MemberRef me = members.of(actor);
        CarePermissions.checkBegin(actor, me, kind, beginning.member());
        MemberRef member = members.active(office, beginning.member());
        CareProfile profile = settings.current(office);
        Moment moment = moments.now(profile);
        Care care = Care.begin(id, office, actor.requireDistrict(), member, profile.key());
        CareItem born = beginning.item().apply(care, moment);
        if (store.insert(office, born, beginning.said(), Taken.begin(actor, moment))) {
            return Written.NEW;
        }
        if (!store.beganAs(office, kind, id, beginning.said()).orElseThrow(NotFoundException::new)) {
            throw new RefusedException(CareRefusal.ALREADY_BEGUN);
        }
        return Written.SAME;
    }

    public Written handle(Actor actor, CareKind kind, CareId id, long expected, CareCommand command) {
        return take(actor, kind, id, expected, CareStep.of(command), () -> command);
    }

    /** Asks a colleague of the office to take over. */
    public Written askSwap(Actor actor, CareId id, long expected, MemberId other) {
        return take(
                actor,
                CareKind.STATION_DUTY,
                id,
                expected,
                CareStep.SWAP_REQUEST,
                () -> new CareCommand.AskSwap(members.active(actor.requireOffice(), other)));
    }

    /** @param command what was asked for, looked at when it is clear that the actor may ask */
    private Written take(
            Actor actor, CareKind kind, CareId id, long expected, CareStep step, Supplier<CareCommand> command) {
        OfficeId office = CarePermissions.office(actor);
        Stored<CareItem> stored =
                store.find(new Reach.OneOffice(office), kind, id).orElseThrow(NotFoundException::new);
        CareItem item = stored.value();
        CarePermissions.checkStep(actor, members.of(actor), item, step);
        if (stored.version() != expected) {
            throw new StaleVersionException(stored.version());
        }
        Moment moment = moments.now(settings.profile(item.care().profile()));
        if (expected >= moment.profile().steps() && step != CareStep.TIME_UP) {
            throw new RefusedException(CareRefusal.STEPS_USED_UP);
        }
        store.save(office, expected, item.decide(command.get(), moment), step, Taken.of(actor, step, moment));
        return Written.CHANGED;
    }
}
