package cn.xieshang.member.web;

import cn.xieshang.member.forms.Codes;
import cn.xieshang.member.handling.ImportHandling;
import cn.xieshang.member.handling.RosterExport;
import cn.xieshang.member.handling.Written;
import cn.xieshang.member.model.CellError;
import cn.xieshang.member.model.ReadPurpose;
import cn.xieshang.member.model.RosterImport;
import cn.xieshang.platform.actor.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/members")
@Tag(name = "Spreadsheets", description = "名册的导入和导出")
class ImportController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportHandling handling;
    private final RosterExport export;

    ImportController(ImportHandling handling, RosterExport export) {
        this.handling = handling;
        this.export = export;
    }

    @PutMapping("/imports/{id}")
    @Operation(
            summary = "Look at a spreadsheet before it is written to the roster of your office",
            description =
                    "By office-staff and office-director. The body is the file: .csv (UTF-8 or GBK) or .xlsx (first"
                            + " sheet), at most 5 MB and 2,000 rows, under an id you make; the same id again is answered"
                            + " like the first time. A row is a member by its code: new, changed, or the same as on the"
                            + " roster. Nothing is written yet. Errors are named by row and column: no-head,"
                            + " unknown-column, missing-column, column-twice; twice-in-file, code-taken, id-number-taken,"
                            + " username-taken, username-fixed, has-left, unknown-sector, id-number, not-as-in-id-number,"
                            + " date, unknown-code, and the codes of checks as in problems. 400: encoding, not-a-table,"
                            + " too-many-rows, cell-too-long. 413 too-large. A preview is thrown away after a day.")
    ResponseEntity<ImportView> preview(Actor actor, @PathVariable UUID id, @RequestBody byte[] file) {
        Written written = handling.preview(actor, id, file);
        return ResponseEntity.status(written == Written.NEW ? HttpStatus.CREATED : HttpStatus.OK)
                .body(ImportView.of(handling.read(actor, id)));
    }

    @GetMapping("/imports/{id}")
    @Operation(
            summary = "How far an import is",
            description = "By office-staff and office-director of the office that made it; another's is 404.")
    ImportView read(Actor actor, @PathVariable UUID id) {
        return ImportView.of(handling.read(actor, id));
    }

    @PutMapping("/imports/{id}/commitment")
    @Operation(
            summary = "Write it",
            description =
                    "Like reading. It goes on by itself, one member after another, and after whatever interrupts it;"
                            + " said again, it changes nothing. 409 import-has-errors.")
    ResponseEntity<ImportView> commit(Actor actor, @PathVariable UUID id) {
        return ResponseEntity.accepted().body(ImportView.of(handling.commit(actor, id)));
    }

    @GetMapping("/export")
    @Operation(
            summary = "The roster as .xlsx, personal data masked",
            description =
                    "By office-staff and office-director for their office, district-admin for the district. Searched"
                            + " like the list. The file can be imported again: what is masked stays as it is. 409"
                            + " export-too-large: more than 5,000 members.")
    ResponseEntity<byte[]> export(Actor actor, @Valid @ModelAttribute MemberSearch search) {
        return file(export.masked(actor, search.toFilter()));
    }

    @PostMapping("/exports")
    @Operation(
            summary = "The roster as .xlsx, personal data in full",
            description = "Like the masked one; who asked, what for and when is recorded before the answer is given.")
    ResponseEntity<byte[]> exportInClear(
            Actor actor, @Valid @ModelAttribute MemberSearch search, @Valid @RequestBody ExportRequest body) {
        return file(export.inClear(actor, search.toFilter(), body.toPurpose()));
    }

    private static ResponseEntity<byte[]> file(byte[] content) {
        String name = ContentDisposition.attachment()
                .filename("委员名册.xlsx", StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }

    @Schema(name = "ExportRequest")
    record ExportRequest(
            @NotNull
            @Schema(
                    description = "联系委员, 走访慰问, 核对信息, 上报备案, 紧急情况",
                    allowableValues = {"contact", "visit", "verification", "reporting", "emergency"})
            String purpose) {
        ReadPurpose toPurpose() {
            return Codes.parse(ReadPurpose.values(), ReadPurpose::code, purpose, "/purpose");
        }
    }

    @Schema(name = "Import")
    record ImportView(
            UUID id,
            Instant at,

            @Schema(allowableValues = {"previewed", "committing", "done"})
            String state,

            @Schema(description = "Below the head") int rows,
            @Schema(description = "New on the roster") int registered,
            int changed,

            @Schema(description = "On the roster as they are")
            int same,

            @Schema(description = "All, of which the first 200 are named")
            int errorCount,

            List<CellError> errors,

            @Schema(description = "Once done: rows that could not be written, because the roster changed meanwhile")
            List<CellError> failed) {
        static ImportView of(RosterImport found) {
            var counts = found.counts();
            return new ImportView(
                    found.id(),
                    found.at(),
                    found.state().code(),
                    counts.rows(),
                    counts.registered(),
                    counts.changed(),
                    counts.same(),
                    counts.errors(),
                    found.errors(),
                    found.failed());
        }
    }
}
