package cn.xieshang.opinion.handling;

import cn.xieshang.opinion.model.MemberRef;
import cn.xieshang.opinion.model.OpinionCommand;
import cn.xieshang.opinion.model.OpinionId;
import cn.xieshang.opinion.model.OpinionItem;
import cn.xieshang.opinion.model.OpinionItem.Stage.*;
import cn.xieshang.opinion.model.OpinionRefusal;
import cn.xieshang.opinion.model.Party;
import cn.xieshang.opinion.store.Directory;
import cn.xieshang.opinion.store.OpinionStore;
import cn.xieshang.opinion.store.Taken;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.refusal.ForbiddenException;
import cn.xieshang.platform.refusal.InvalidException;
import cn.xieshang.platform.refusal.NotFoundException;
import cn.xieshang.platform.refusal.RefusedException;
import cn.xieshang.platform.refusal.StaleVersionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What accounts do with an opinion: find, may this actor, decide, store. */
@Component
public class OpinionHandling {
    private final OpinionStore store;
    private final Directory directory;
    private final Moments moments;

    OpinionHandling(OpinionStore store, Directory directory, Moments moments) {
        this.store = store;
        this.directory = directory;
        this.moments = moments;
    }

    /** @param expected the version that the actor has seen */
    public OpinionItem handle(Actor actor, OpinionId id, long expected, OpinionCommand command) {
        Reach reach = OpinionPermissions.reach(actor);
        OpinionItem item = store.find(reach, id).orElseThrow(NotFoundException::new);
        MemberRef member = member(actor);
        OpinionPermissions.sight(actor, member, item);
        Party party =
                OpinionPermissions.capacity(command.step(), actor, member, item).orElseThrow(ForbiddenException::new);
        if (item.version() != expected) {
            throw new StaleVersionException(item.version());
        }
        check(item, command, member);
        var moment = moments.now(item, member);
        return store.save(reach, item, item.decide(command, moment), new Taken(actor.user(), party, moment.now()));
    }

    /** The member whom the account belongs to; none for everybody else, and before we have heard of it. */
    public @Nullable MemberRef member(Actor actor) {
        return actor.office() == null || !actor.has(Role.MEMBER)
                ? null
                : directory.memberOf(actor.office(), actor.user()).orElse(null);
    }

    /** What the model cannot know: others' things. */
    private void check(OpinionItem item, OpinionCommand command, @Nullable MemberRef member) {
        switch (command) {
            case OpinionCommand.Refer(var unit, var _) -> {
                if (directory.unit(item.origin().district(), unit).isEmpty()) {
                    throw new InvalidException("/unit", "unknown-unit");
                }
            }
            case OpinionCommand.MergeInto(var original) -> checkOriginal(item, original);
            case OpinionCommand.Claim _ -> {
                if (member == null) {
                    throw new RefusedException(OpinionRefusal.MEMBER_NOT_KNOWN);
                }
            }
            default -> {}
        }
    }

    private void checkOriginal(OpinionItem item, OpinionId original) {
        OpinionItem found = store.find(new Reach.OneOffice(item.origin().office()), original)
                .orElseThrow(() -> new InvalidException("/original", "unknown-opinion"));
        boolean isEnd = found.stage() instanceof Merged
                || found.stage() instanceof Spam
                || found.stage() instanceof Transferred;
        if (isEnd || original.equals(item.origin().id())) {
            throw new RefusedException(OpinionRefusal.ORIGINAL_NOT_FIT);
        }
    }
}
