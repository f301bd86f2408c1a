package cn.xieshang.proposal.reading;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.paging.Cursor;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.proposal.reading.ProposalQueries.Listed;
import cn.xieshang.proposal.search.Facets;
import cn.xieshang.proposal.search.ProposalSearch;
import cn.xieshang.proposal.search.ProposalSearch.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists by words: the index says which ones and in which order, the store what they are now and whether the reader may. */
@Component
public class FoundProposals {
    /** Hits at a time, and how often; a page that is not full by then says where to go on. */
    private static final int LOOK = 120;

    private static final int LOOKS = 10;

    private final ProposalSearch search;
    private final ProposalQueries queries;

    FoundProposals(ProposalSearch search, ProposalQueries queries) {
        this.search = search;
        this.queries = queries;
    }

    /** Newest first. A page may be shorter than asked for and still have a next one. */
    public Page<ProposalSummary> list(
            DistrictId district, Reach reach, ProposalList list, String words, Paging paging) {
        List<Set<String>> narrowed = narrowed(reach, list);
        List<Listed> found = new ArrayList<>();
        String after = paging.after();
        for (int look = 0; look < LOOKS && found.size() < paging.fetch(); look++) {
            List<Hit> hits = search.find(district, words, narrowed, after, LOOK);
            found.addAll(queries.among(reach, list, hits.stream().map(Hit::id).toList()));
            if (hits.size() < LOOK) {
                return page(found, paging);
            }
            after = hits.getLast().order();
        }
        return found.size() < paging.fetch() && after != null
                ? new Page<>(page(found, paging).items(), Cursor.encode(after))
                : page(found, paging);
    }

    private static Page<ProposalSummary> page(List<Listed> found, Paging paging) {
        Page<Listed> page = paging.page(found, Listed::order);
        return new Page<>(page.items().stream().map(Listed::summary).toList(), page.next());
    }

    /** What the index knows too; the rest of the list's conditions is left to the store. */
    private static List<Set<String>> narrowed(Reach reach, ProposalList list) {
        List<Set<String>> narrowed = new ArrayList<>();
        switch (reach) {
            case Reach.OneOffice(var office) -> narrowed.add(Set.of(Facets.office(office.value())));
            case Reach.OneUnit(var _, var unit) -> narrowed.add(Set.of(Facets.unit(unit.value())));
            case Reach.WholeDistrict _ -> {}
        }
        add(narrowed, list.office(), Facets::office);
        add(narrowed, list.unit(), Facets::unit);
        add(narrowed, list.category(), Facets::category);
        add(narrowed, list.person(), Facets::person);
        if (list.stages() != null) {
            narrowed.add(list.stages().stream().map(Facets::stage).collect(Collectors.toSet()));
        }
        return narrowed;
    }

    private static void add(List<Set<String>> narrowed, @Nullable String value, Function<String, String> facet) {
        if (value != null) {
            narrowed.add(Set.of(facet.apply(value)));
        }
    }
}
