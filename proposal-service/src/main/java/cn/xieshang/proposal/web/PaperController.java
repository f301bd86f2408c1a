package cn.xieshang.proposal.web;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.proposal.documents.Compilation;
import cn.xieshang.proposal.documents.PaperFormat;
import cn.xieshang.proposal.documents.ProposalPapers;
import cn.xieshang.proposal.documents.YearStatistics;
import cn.xieshang.proposal.model.ProposalId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Papers to print and to file, made when they are asked for; none shows more than its reader sees on the page. */
@RestController
@RequestMapping("/v1/proposals")
@Tag(name = "Papers 公文")
class PaperController {
    private final ProposalPapers papers;
    private final Compilation compilation;
    private final YearStatistics statistics;

    PaperController(ProposalPapers papers, Compilation compilation, YearStatistics statistics) {
        this.papers = papers;
        this.compilation = compilation;
        this.statistics = statistics;
    }

    @GetMapping(
            value = "/{id}/sheet.{format}",
            produces = {PaperFormat.WORD, MediaType.APPLICATION_PDF_VALUE})
    @Operation(
            summary = "The proposal sheet (提案表)",
            description = "Laid out by the district's own template if it has one; .docx or .pdf, with its fonts.")
    ResponseEntity<byte[]> sheet(Actor actor, @PathVariable UUID id, @PathVariable String format) {
        return papers.sheet(actor, new ProposalId(id), PaperFormat.of(format)).download();
    }

    @GetMapping(
            value = "/{id}/assignments/{unit}/letter.{format}",
            produces = {PaperFormat.WORD, MediaType.APPLICATION_PDF_VALUE})
    @Operation(
            summary = "The letter that assigns the proposal to a unit (交办通知), with the proposal's text",
            description = "Not found for a unit that it is not assigned to, and for every other unit.")
    ResponseEntity<byte[]> assignment(
            Actor actor, @PathVariable UUID id, @PathVariable UnitId unit, @PathVariable String format) {
        return papers.assignment(actor, new ProposalId(id), unit, PaperFormat.of(format))
                .download();
    }

    @GetMapping(
            value = "/{id}/replies/{unit}/letter.{format}",
            produces = {PaperFormat.WORD, MediaType.APPLICATION_PDF_VALUE})
    @Operation(
            summary = "A unit's answer as a letter (答复函)",
            description =
                    "As long as the answer is a draft, the letter says so (征求意见稿); not found before there is one.")
    ResponseEntity<byte[]> reply(
            Actor actor, @PathVariable UUID id, @PathVariable UnitId unit, @PathVariable String format) {
        return papers.reply(actor, new ProposalId(id), unit, PaperFormat.of(format))
                .download();
    }

    @GetMapping(
            value = "/compilation.{format}",
            produces = {PaperFormat.WORD, MediaType.APPLICATION_PDF_VALUE})
    @Operation(
            summary = "The year's filed proposals with their answers in one paper (提案汇编)",
            description =
                    "For the district's and the office's staff. At most 200 proposals, about 700 pages; where there are"
                            + " more, 400 asks for a volume by office or by category.")
    ResponseEntity<byte[]> compilation(
            Actor actor,
            @PathVariable String format,
            @Parameter(description = "In which they were handed in") @RequestParam int year,
            @RequestParam @Nullable String office,
            @RequestParam @Nullable String category) {
        return compilation
                .print(actor, YearRequests.list(year, office, category), PaperFormat.of(format))
                .download();
    }

    @GetMapping(value = "/statistics.xlsx", produces = PaperFormat.EXCEL)
    @Operation(
            summary = "The year in figures, by office, sector, category and unit",
            description =
                    "For the district's staff; an office's staff get their own office's. Counted by proposal, but by"
                            + " share on the sheet of units. Overdue: answered late, or not yet and late.")
    ResponseEntity<byte[]> statistics(Actor actor, @RequestParam int year) {
        return statistics.book(actor, YearRequests.year(year)).download();
    }
}
