package cn.xieshang.proposal.reading;

import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.dossier.DossierSigner;
import cn.xieshang.platform.dossier.Fault;
import cn.xieshang.platform.dossier.SignedDossier;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.model.ProposalId;
import cn.xieshang.proposal.reading.ProposalQueries.Recorded;
import cn.xieshang.proposal.store.History;
import cn.xieshang.proposal.store.ProposalDocument;
import cn.xieshang.proposal.store.StoredJson;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The complete, signed record of a proposal (卷宗), and the proof that nothing in it was changed. */
@Component
public class Dossiers {
    private final ProposalQueries queries;
    private final DossierSigner signer;
    private final Clock clock;

    Dossiers(ProposalQueries queries, DossierSigner signer, Clock clock) {
        this.queries = queries;
        this.signer = signer;
        this.clock = clock;
    }

    /** @param mayHave refuses whoever may not have everything */
    public SignedDossier dossier(Reach reach, ProposalId id, Consumer<Proposal> mayHave) {
        Recorded recorded = queries.recorded(reach, id);
        mayHave.accept(recorded.proposal());
        Map<String, Object> dossier = new LinkedHashMap<>();
        dossier.put("subject", "proposal:" + id);
        dossier.put("issuedAt", clock.instant());
        dossier.put("state", ProposalDocument.state(recorded.proposal()));
        dossier.put("records", recorded.records());
        dossier.put("faults", faults(recorded));
        return signer.sign(StoredJson.MAPPER.writeValueAsString(dossier));
    }

    /** Where the history is not what was recorded; a draft that nobody else has seen has none yet. */
    static List<Fault> faults(Recorded recorded) {
        if (recorded.records().isEmpty()) {
            return List.of();
        }
        Proposal proposal = recorded.proposal();
        return History.chain(proposal.origin().id())
                .verify(
                        recorded.records(),
                        History.stateJson(proposal, recorded.records().size()));
    }

    public Map<String, Object> publicKeys() {
        return signer.publicKeys();
    }
}
