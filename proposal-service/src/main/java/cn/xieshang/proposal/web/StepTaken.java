package cn.xieshang.proposal.web;

import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.web.Versioned;
import cn.xieshang.proposal.model.Proposal;
import cn.xieshang.proposal.model.StageFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Where the proposal stands after a step. */
record StepTaken(String id, String serialNo, @Nullable String caseNo, String stage, List<String> units, long version) {
    static ResponseEntity<StepTaken> of(Proposal proposal) {
        StepTaken taken = new StepTaken(
                proposal.origin().id().toString(),
                proposal.origin().serialNo(),
                proposal.filing().caseNo(),
                StageFacts.code(proposal.stage()),
                StageFacts.units(proposal.stage()).stream().map(UnitId::value).toList(),
                proposal.version());
        return Versioned.ok(proposal.version(), taken);
    }
}
