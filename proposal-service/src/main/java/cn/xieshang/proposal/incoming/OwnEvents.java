package cn.xieshang.proposal.incoming;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.incoming.IncomingEvent;
import cn.xieshang.platform.incoming.IncomingEvents;
import cn.xieshang.proposal.handling.MergedChildren;
import cn.xieshang.proposal.model.ProposalId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A parent's move reaches its merged children by the same way as everybody else: one command changes one document, and what
 * follows for others is heard, at least once.
 */
@Configuration(proxyBeanMethods = false)
class OwnEvents {
    private final MergedChildren children;

    OwnEvents(MergedChildren children) {
        this.children = children;
    }

    @Bean
    IncomingEvents parentsMoves() {
        return IncomingEvents.from("proposal-events")
                .on("cn.xieshang.proposal.assigned.v1", Moved.class, this::parentMoved)
                .on("cn.xieshang.proposal.reassigned.v1", Moved.class, this::parentMoved)
                .on("cn.xieshang.proposal.merged.v1", Moved.class, this::childMerged);
    }

    private void parentMoved(IncomingEvent heard, Moved parent) {
        children.follow(new DistrictId(parent.district()), ProposalId.of(parent.proposalId()));
    }

    /** The parent may have been assigned a moment before. */
    private void childMerged(IncomingEvent heard, Moved child) {
        if (child.parent() != null) {
            children.follow(new DistrictId(child.district()), ProposalId.of(child.parent()));
        }
    }

    record Moved(
            String proposalId, String district, @Nullable String parent) {}
}
