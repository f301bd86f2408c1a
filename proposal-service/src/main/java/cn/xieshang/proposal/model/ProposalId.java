package cn.xieshang.proposal.model;

import java.util.UUID;

public record ProposalId(UUID value) {
    /** @throws IllegalArgumentException when it is not a UUID */
    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
