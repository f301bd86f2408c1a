package cn.xieshang.opinion.web;

import cn.xieshang.opinion.handling.CitizenHandling;
import cn.xieshang.opinion.handling.OpinionIntake;
import cn.xieshang.opinion.handling.OpinionSettings;
import cn.xieshang.opinion.handling.TrackingCodes;
import cn.xieshang.opinion.model.OpinionId;
import cn.xieshang.opinion.reading.CitizenQueries;
import cn.xieshang.opinion.reading.CitizenView;
import cn.xieshang.opinion.reading.Labels;
import cn.xieshang.platform.idempotency.Idempotent;
import cn.xieshang.platform.idempotency.IdempotentId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The citizen's side: no account, one code. The code travels in a header, which no log keeps. */
@RestController
@RequestMapping("/v1/public/opinions")
@Tag(
        name = "Citizens 群众",
        description = "No account needed. Times are RFC 3339; labels follow Accept-Language, Chinese first.")
class PublicOpinionController {
    private static final String CODE = "Tracking-Code";

    private final OpinionIntake intake;
    private final CitizenHandling handling;
    private final CitizenQueries queries;
    private final TrackingCodes codes;
    private final OpinionSettings settings;
    private final Labels labels;

    PublicOpinionController(
            OpinionIntake intake,
            CitizenHandling handling,
            CitizenQueries queries,
            TrackingCodes codes,
            OpinionSettings settings,
            Labels labels) {
        this.intake = intake;
        this.handling = handling;
        this.queries = queries;
        this.codes = codes;
        this.settings = settings;
        this.labels = labels;
    }

    record Kind(String code, String label) {}

    @GetMapping("/kinds")
    @Operation(summary = "The kinds of matters to choose from")
    List<Kind> kinds(Locale locale) {
        return settings.kinds().stream()
                .map(code -> new Kind(code, labels.kind(code, locale)))
                .toList();
    }

    @PostMapping
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Submit an opinion",
            description = "Needs an Idempotency-Key, new for each opinion: sent again, the answer is the same and"
                    + " nothing is doubled. 400 with a pointer for an unknown office, kind or member's code; 409 while"
                    + " the first is under way or when the key is an old one; 422 when the key comes with other words.")
    SubmissionReceipt submit(IdempotentId key, @Valid @RequestBody SubmissionRequest request) {
        OpinionId id = new OpinionId(key.value());
        var origin = intake.submit(id, request.toSubmission());
        return new SubmissionReceipt(codes.of(id).printed(), origin.serialNo(), origin.receivedAt());
    }

    @GetMapping("/mine")
    @Operation(
            summary = "Follow the own opinion",
            description = "Case, spaces and dashes of the code do not matter. 404 for a code that nobody has.")
    CitizenView mine(@RequestHeader(CODE) String code, Locale locale) {
        return queries.mine(codes.indexOf(code), locale);
    }

    @PutMapping("/mine/rating")
    @Operation(
            summary = "Rate the answer",
            description = "Once for each answer; the same again is the same answer, another one is 409.")
    CitizenView rate(
            @RequestHeader(CODE) String code,
            @Valid @RequestBody OpinionRequests.CitizenRating request,
            Locale locale) {
        handling.handle(code, request.toCommand());
        return queries.mine(codes.indexOf(code), locale);
    }

    @PutMapping("/mine/reopening")
    @Operation(
            summary = "Reopen: the answer does not settle it",
            description = "A reason is needed and reaches the same unit. 409 after 30 days, or after the third round,"
                    + " and then the answer names the office to turn to. The same again is the same answer.")
    CitizenView reopen(
            @RequestHeader(CODE) String code, @Valid @RequestBody OpinionRequests.Reason request, Locale locale) {
        handling.handle(code, request.toReopening());
        return queries.mine(codes.indexOf(code), locale);
    }
}
