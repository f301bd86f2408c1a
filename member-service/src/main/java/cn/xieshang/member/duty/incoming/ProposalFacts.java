package cn.xieshang.member.duty.incoming;

import cn.xieshang.member.duty.model.FactFlag;
import cn.xieshang.member.duty.model.FactKind;
import cn.xieshang.member.duty.model.Share;
import cn.xieshang.member.duty.model.Subject;
import cn.xieshang.platform.incoming.IncomingEvent;
import cn.xieshang.platform.incoming.IncomingEvents;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What becomes of a proposal is a fact of each of its proposers, with the place in the row that its share follows from. */
@Configuration(proxyBeanMethods = false)
class ProposalFacts {
    private static final Set<String> OF_PERSONS = Set.of("individual", "joint");
    private static final String FIRST = "first";

    private final HeardFacts facts;

    ProposalFacts(HeardFacts facts) {
        this.facts = facts;
    }

    @Bean
    IncomingEvents proposalsOfMembers() {
        return IncomingEvents.from("proposal-events")
                .on("cn.xieshang.proposal.submitted.v1", Told.class, fact(FactKind.PROPOSAL_SUBMITTED))
                .on("cn.xieshang.proposal.filed.v1", Told.class, fact(FactKind.PROPOSAL_FILED))
                .on("cn.xieshang.proposal.key-marked.v1", Told.class, fact(FactKind.PROPOSAL_KEY))
                .on("cn.xieshang.proposal.excellent-marked.v1", Told.class, fact(FactKind.PROPOSAL_EXCELLENT))
                .on("cn.xieshang.proposal.converted.v1", Told.class, fact(FactKind.PROPOSAL_CONVERTED));
    }

    private BiConsumer<IncomingEvent, Told> fact(FactKind kind) {
        return (heard, proposal) -> {
            Subject subject = Subject.of("proposal", proposal.proposalId(), proposal.title());
            int of = proposal.proposers().size();
            int co = 1;
            for (Proposer proposer : proposal.proposers()) {
                int position = proposer.part().equals(FIRST) ? 1 : ++co;
                facts.heard(
                        heard,
                        proposer.memberId(),
                        kind,
                        subject,
                        new Share(Math.min(position, of), of),
                        flags(proposal));
            }
        };
    }

    private static Set<FactFlag> flags(Told proposal) {
        Set<FactFlag> flags = EnumSet.noneOf(FactFlag.class);
        if (proposal.proposers().size() > 1) {
            flags.add(FactFlag.JOINT);
        }
        if (!OF_PERSONS.contains(proposal.proposerType())) {
            flags.add(FactFlag.COLLECTIVE);
        }
        return flags;
    }

    record Told(String proposalId, String title, String proposerType, List<Proposer> proposers) {}

    record Proposer(UUID memberId, String part) {}
}
