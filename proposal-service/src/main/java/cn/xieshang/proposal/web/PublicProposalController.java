package cn.xieshang.proposal.web;

import cn.xieshang.proposal.reading.Dossiers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may read. */
@RestController
@RequestMapping("/v1/public/proposals")
@Tag(name = "Public 公开")
class PublicProposalController {
    private final Dossiers dossiers;

    PublicProposalController(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping("/dossier-keys")
    @Operation(summary = "The keys to check signed dossiers with, as a JWK Set (RFC 7517)")
    Map<String, Object> dossierKeys() {
        return dossiers.publicKeys();
    }
}
