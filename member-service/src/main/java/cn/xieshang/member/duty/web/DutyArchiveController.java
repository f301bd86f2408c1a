package cn.xieshang.member.duty.web;

import cn.xieshang.member.duty.handling.ArchiveHandling;
import cn.xieshang.member.duty.reading.ArchivePaper;
import cn.xieshang.member.duty.reading.ArchiveView;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.member.model.Seat;
import cn.xieshang.platform.actor.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/duty/members/{id}/archives/{term}")
@Tag(name = "Duty archive", description = "履职档案")
class DutyArchiveController {
    private static final MediaType DOCX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final ArchiveHandling handling;
    private final ArchivePaper paper;

    DutyArchiveController(ArchiveHandling handling, ArchivePaper paper) {
        this.handling = handling;
        this.paper = paper;
    }

    @GetMapping
    @Operation(
            summary = "Read everything a member did in a term, in time order",
            description = DutyTexts.READS + " Term 1 to 99 (届). A term without facts is an empty archive.")
    ArchiveView get(
            Actor actor, @PathVariable UUID id, @PathVariable @Min(1) @Max(Seat.MAX_TERM) int term, Locale locale) {
        return handling.read(actor, new MemberId(id), term, locale);
    }

    @GetMapping("/docx")
    @Operation(summary = "The archive as a Word document, in Chinese", description = DutyTexts.READS)
    ResponseEntity<byte[]> docx(
            Actor actor, @PathVariable UUID id, @PathVariable @Min(1) @Max(Seat.MAX_TERM) int term) {
        ArchiveView archive = handling.read(actor, new MemberId(id), term, Locale.CHINESE);
        return file(DOCX, archive, "docx", paper.docx(archive));
    }

    @GetMapping("/pdf")
    @Operation(summary = "The archive as PDF, in Chinese", description = DutyTexts.READS)
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id, @PathVariable @Min(1) @Max(Seat.MAX_TERM) int term) {
        ArchiveView archive = handling.read(actor, new MemberId(id), term, Locale.CHINESE);
        return file(MediaType.APPLICATION_PDF, archive, "pdf", paper.pdf(archive));
    }

    @PutMapping("/hand-over")
    @Operation(
            summary = "Hand the archive back to the member at the end of the term",
            description = "By office-director. Recorded once with the SHA-256 of the record; again, the first stands.")
    ArchiveView handOver(
            Actor actor, @PathVariable UUID id, @PathVariable @Min(1) @Max(Seat.MAX_TERM) int term, Locale locale) {
        return handling.handOver(actor, new MemberId(id), term, locale);
    }

    private static ResponseEntity<byte[]> file(MediaType type, ArchiveView archive, String ending, byte[] content) {
        String name = "duty-archive-" + archive.code() + "-" + archive.term() + "." + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
