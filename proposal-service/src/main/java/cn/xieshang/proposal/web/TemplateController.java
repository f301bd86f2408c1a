package cn.xieshang.proposal.web;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.web.ExpectedVersion;
import cn.xieshang.proposal.documents.PaperFormat;
import cn.xieshang.proposal.documents.TemplateDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The district's own layout of its papers, edited in Word or WPS. */
@RestController
@RequestMapping("/v1/proposal-profiles/{district}/templates/{name}")
@Tag(name = "Papers 公文")
class TemplateController {
    private final TemplateDesk desk;

    TemplateController(TemplateDesk desk) {
        this.desk = desk;
    }

    @GetMapping(produces = PaperFormat.WORD)
    @Operation(
            summary = "The template in use: proposal-sheet, assignment-letter, reply-letter or compilation",
            description =
                    "The one to begin with when a district wants its own. The ETag is its version, \"0\" for the one"
                            + " that comes with the platform. For the district's administrator.")
    ResponseEntity<byte[]> current(Actor actor, @PathVariable DistrictId district, @PathVariable String name) {
        TemplateDesk.Current current = desk.current(actor, district, name);
        return ResponseEntity.status(200)
                .headers(current.file().download().getHeaders())
                .eTag(Long.toString(current.version()))
                .body(current.file().content());
    }

    @PutMapping(consumes = PaperFormat.WORD)
    @Operation(
            summary = "Replace a template; both .docx and .pdf follow it from now on",
            description =
                    "At most 1 MB. If-Match names the version it replaces; without it there must be none yet. {{案由}}"
                            + " is a text, {{?建议}} … {{/建议}} a part for each of a list or only if, {{联名人}}[姓名] in a table"
                            + " a row for each. 400 names every placeholder that the paper does not have, and everything"
                            + " that the PDF cannot show; macros and references to the outside are refused.")
    ResponseEntity<Void> replace(
            Actor actor,
            @PathVariable DistrictId district,
            @PathVariable String name,
            @Nullable ExpectedVersion expected,
            @RequestBody byte[] docx) {
        long before = expected == null ? 0 : expected.value();
        long version = desk.replace(actor, district, name, docx, before);
        return ResponseEntity.noContent().eTag(Long.toString(version)).build();
    }
}
