package cn.xieshang.member.web;

import cn.xieshang.member.handling.RegisterHandling;
import cn.xieshang.member.handling.RegisterPermissions;
import cn.xieshang.member.handling.Written;
import cn.xieshang.member.reading.OfficeView;
import cn.xieshang.member.reading.RegisterQueries;
import cn.xieshang.member.web.RegisterRequests.OfficeRequest;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
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
@RequestMapping("/v1/offices")
@Tag(name = "Offices", description = "街道政协工委 / 联络处 / 联组")
class OfficeController {
    private final RegisterHandling handling;
    private final RegisterQueries queries;

    OfficeController(RegisterHandling handling, RegisterQueries queries) {
        this.handling = handling;
        this.queries = queries;
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Open an office; with If-Match: change its names and words",
            description =
                    Texts.PUT_BY_PLATFORM_ADMIN + " An unknown district is 409 district-unknown, when changing 404.")
    ResponseEntity<OfficeView> put(
            Actor actor,
            @PathVariable OfficeId id,
            @Nullable ExpectedVersion expected,
            @Valid @RequestBody OfficeRequest body) {
        Written written = expected == null
                ? handling.open(actor, body.toOffice(id))
                : handling.rename(actor, body.toOffice(id), expected.value());
        return Answers.of(written, queries.office(id), OfficeView::version);
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Read an office",
            description = "By everybody of its district, and platform-admin. Another district's is 404.")
    ResponseEntity<OfficeView> get(Actor actor, @PathVariable OfficeId id) {
        var office =
                queries.office(id).filter(found -> RegisterPermissions.reads(actor, new DistrictId(found.district())));
        return Answers.of(office, OfficeView::version);
    }

    @GetMapping
    @Operation(
            summary = "List the offices of a district, by id",
            description =
                    "Without district: your own. platform-admin names one; another one is 404 for everybody else.")
    Page<OfficeView> list(Actor actor, @RequestParam(required = false) @Nullable DistrictId district, Paging paging) {
        return queries.offices(RegisterPermissions.reach(actor, district), paging);
    }
}
