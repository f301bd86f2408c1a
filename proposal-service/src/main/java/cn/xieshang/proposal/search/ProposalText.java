package cn.xieshang.proposal.search;

import java.util.stream.Stream;

/** The words of a proposal or of a draft; a part not written yet is empty. */
public record ProposalText(String title, String background, String analysis, String suggestion) {
    Stream<String> parts() {
        return Stream.of(title, background, analysis, suggestion);
    }
}
