package cn.xieshang.proposal.search;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.proposal.search.ProposalTexts.Matter;
import cn.xieshang.test.TestClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An index with its feed, and what one puts there. */
final class Shelf implements AutoCloseable {
    static final DistrictId DISTRICT = new DistrictId("shangcheng");
    static final DistrictId ELSEWHERE = new DistrictId("binjiang");

    final TestClock clock = new TestClock();
    final MemoryFeed feed;
    final SearchSettings settings;
    final ProposalIndex index;
    final IndexFollower follower;
    final ProposalSearch search;
    final SimilarProposals similar;

    Shelf() throws IOException {
        this(new MemoryFeed(), null);
    }

    Shelf(MemoryFeed feed, @Nullable Path directory) throws IOException {
        this.feed = feed;
        settings = new SearchSettings(directory, Duration.ofMillis(20), Duration.ofSeconds(10), Duration.ofHours(1));
        index = new ProposalIndex(settings);
        follower = new IndexFollower(feed, index, settings, clock);
        search = new ProposalSearch(index, follower);
        similar = new SimilarProposals(index, follower);
    }

    void store(String id, ProposalText text, String... facets) {
        store(DISTRICT, id, text, facets);
    }

    void store(DistrictId district, String id, ProposalText text, String... facets) {
        feed.store(new SearchableProposal(id, 1, district, id, true, Set.of(facets), text), clock.instant());
    }

    /** What members of the district wrote in some years, about topics 0 to 27. */
    void fill(ProposalTexts texts, int proposals) {
        for (int number = 0; number < proposals; number++) {
            store("p%06d".formatted(number), texts.write(matter(number), number, number));
        }
    }

    static Matter matter(int number) {
        int spread = new Random(number).nextInt(Integer.MAX_VALUE);
        return new Matter(spread % 28, spread / 28);
    }

    Shelf followed() throws IOException {
        while (follower.look()) {
            // pages
        }
        return this;
    }

    List<String> find(String words, String... facets) {
        return search.find(DISTRICT, words, Stream.of(facets).map(Set::of).toList(), null, 50).stream()
                .map(ProposalSearch.Hit::id)
                .toList();
    }

    List<SimilarProposals.Similar> similarTo(ProposalText draft) {
        return similar.to(DISTRICT, draft, null, 10);
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
