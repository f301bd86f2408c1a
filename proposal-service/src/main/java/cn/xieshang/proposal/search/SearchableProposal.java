package cn.xieshang.proposal.search;

import cn.xieshang.platform.actor.DistrictId;
import java.util.Set;

/**
 * What the index knows about a proposal.
 *
 * @param version the stored version this was read from
 * @param order the key of lists, newest greatest; no two proposals have the same
 * @param comparable whether drafts of others may be told that they resemble it: not before it was submitted
 * @param facets what lists are narrowed by, each as {@code name=value}
 */
public record SearchableProposal(
        String id,
        long version,
        DistrictId district,
        String order,
        boolean comparable,
        Set<String> facets,
        ProposalText text) {

    public SearchableProposal {
        facets = Set.copyOf(facets);
    }
}
