package cn.xieshang.member.care.web;

import cn.xieshang.member.care.handling.StationHandling;
import cn.xieshang.member.care.model.Station;
import cn.xieshang.member.care.model.StationId;
import cn.xieshang.member.care.reading.StationView;
import cn.xieshang.member.forms.OneLine;
import cn.xieshang.member.handling.Written;
import cn.xieshang.member.web.Answers;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.web.ExpectedVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/care/stations")
@Tag(name = "Stations", description = "社区委员工作站")
class StationController {
    private final StationHandling handling;

    StationController(StationHandling handling) {
        this.handling = handling;
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Register a station under an id you make; with If-Match: change or close one",
            description =
                    "By office-staff and office-director. The same again is answered like the first time, with 200;"
                            + " other content without If-Match is 409 already-begun; a stale If-Match is 412.")
    ResponseEntity<StationView> put(
            Actor actor,
            @PathVariable UUID id,
            @Nullable ExpectedVersion expected,
            @Valid @RequestBody StationRequest body) {
        Written written = handling.put(actor, body.toStation(actor, id), expected == null ? null : expected.value());
        return Answers.of(written, handling.station(actor, new StationId(id)), StationView::version);
    }

    @GetMapping
    @Operation(summary = "List the stations of your office, by id", description = "By staff, director and members.")
    Page<StationView> list(Actor actor, Paging paging) {
        return handling.page(actor, paging);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a station of your office", description = "By staff, director and members.")
    ResponseEntity<StationView> get(Actor actor, @PathVariable UUID id) {
        return Answers.of(handling.station(actor, new StationId(id)), StationView::version);
    }

    @Schema(name = "StationRequest")
    record StationRequest(
            @NotBlank @OneLine @Schema(example = "在水一方委员工作站")
            String name,

            @NotBlank @OneLine @Schema(example = "在水一方社区") String community,
            @NotBlank @OneLine @Schema(example = "兴隆路 1 号") String place,

            @NotNull
            @Pattern(regexp = Lines.PUBLIC_LINE)
            @Schema(description = "No mobile number: that would be somebody's own", example = "0571-86000000")
            String publicLine,

            @NotNull @Schema(description = "Whether duties can be rostered there")
            Boolean open) {
        Station toStation(Actor actor, UUID id) {
            return new Station(
                    new StationId(id),
                    actor.requireOffice(),
                    actor.requireDistrict(),
                    name,
                    community,
                    place,
                    publicLine,
                    open);
        }
    }
}
