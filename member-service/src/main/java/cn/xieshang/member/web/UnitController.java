package cn.xieshang.member.web;

import cn.xieshang.member.handling.RegisterHandling;
import cn.xieshang.member.handling.RegisterPermissions;
import cn.xieshang.member.handling.Written;
import cn.xieshang.member.reading.RegisterQueries;
import cn.xieshang.member.reading.UnitView;
import cn.xieshang.member.web.RegisterRequests.UnitRequest;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.web.ExpectedVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/units")
@Tag(name = "Handling units", description = "承办单位")
class UnitController {
    private final RegisterHandling handling;
    private final RegisterQueries queries;

    UnitController(RegisterHandling handling, RegisterQueries queries) {
        this.handling = handling;
        this.queries = queries;
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Register a handling unit; with If-Match: rename it",
            description =
                    Texts.PUT_BY_PLATFORM_ADMIN + " An unknown district is 409 district-unknown, when changing 404.")
    ResponseEntity<UnitView> put(
            Actor actor,
            @PathVariable UnitId id,
            @Nullable ExpectedVersion expected,
            @Valid @RequestBody UnitRequest body) {
        Written written = expected == null
                ? handling.register(actor, body.toUnit(id))
                : handling.rename(actor, body.toUnit(id), expected.value());
        return Answers.of(written, queries.unit(id), UnitView::version);
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Read a handling unit",
            description = "By everybody of its district, and platform-admin. Another district's is 404.")
    ResponseEntity<UnitView> get(Actor actor, @PathVariable UnitId id) {
        var unit = queries.unit(id).filter(found -> RegisterPermissions.reads(actor, new DistrictId(found.district())));
        return Answers.of(unit, UnitView::version);
    }

    @GetMapping
    @Operation(
            summary = "List the handling units of a district, by id",
            description =
                    "Without district: your own. platform-admin names one; another one is 404 for everybody else.")
    Page<UnitView> list(Actor actor, @RequestParam(required = false) @Nullable DistrictId district, Paging paging) {
        return queries.units(RegisterPermissions.reach(actor, district), paging);
    }
}
