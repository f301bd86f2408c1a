package cn.xieshang.proposal.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.proposal.model.AProposal;
import cn.xieshang.proposal.model.AProposal.Happened;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.model.Stories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;

/** What is written down comes back the same, and keeps the form it was written in. */
class StoredShapeTests {
    private static final Path APPROVED = Path.of("src/test/resources/stored-proposal.json");

    @Test
    void whateverHappenedComesBackTheSame() {
        for (Happened step : Stories.all()) {
            Proposal after = step.after();
            Document stored = new Document(ProposalDocument.STATE, ProposalDocument.state(after))
                    .append("version", after.version());
            assertThat(ProposalDocument.proposal(stored)).isEqualTo(after);
        }
    }

    /** Documents of years ago must be readable: a change of this form needs a way to read the old one. */
    @Test
    void theFormIsTheApprovedOne() throws IOException {
        Proposal proposal = AProposal.tracking().proposal();
        String form = StoredJson.MAPPER
                .writer()
                .with(SerializationFeature.INDENT_OUTPUT)
                .writeValueAsString(ProposalDocument.state(proposal));
        if (System.getenv("APPROVE") != null) {
            Files.writeString(APPROVED, form);
        }
        assertThat(form).isEqualTo(Files.readString(APPROVED));
    }
}
