package cn.xieshang.proposal.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.platform.outbox.EventJson;
import cn.xieshang.proposal.model.AProposal.Happened;
import cn.xieshang.proposal.model.ProposalEvent;
import cn.xieshang.proposal.model.Stories;
import cn.xieshang.test.Contracts;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told fits the documents, for everything that can happen. */
class ProposalPublicationTests {
    @Test
    void everyFactFitsItsContract() {
        for (Happened step : Stories.all()) {
            Contracts.assertPublished(ProposalPublication.of(step.event(), step.before(), step.after()));
        }
    }

    @Test
    void theStoriesSeeEveryFact() {
        Set<Class<?>> seen =
                Stories.all().stream().map(step -> step.event().getClass()).collect(Collectors.toSet());
        assertThat(seen).isEqualTo(leaves(ProposalEvent.class).collect(Collectors.toSet()));
    }

    @Test
    void aDraftsTitleIsItsAuthorsOwn() {
        Stories.all().stream()
                .filter(step -> step.event() instanceof ProposalEvent.ProposalDrafted)
                .map(step -> ProposalPublication.of(step.event(), step.before(), step.after()))
                .forEach(event -> assertThat(EventJson.mapper().writeValueAsString(event.payload()))
                        .doesNotContain("title"));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ProposalPublicationTests::leaves)
                : Stream.of(type);
    }
}
