package cn.xieshang.member.web;

import cn.xieshang.member.handling.RegisterHandling;
import cn.xieshang.member.handling.RegisterPermissions;
import cn.xieshang.member.handling.Written;
import cn.xieshang.member.reading.DistrictView;
import cn.xieshang.member.reading.RegisterQueries;
import cn.xieshang.member.web.RegisterRequests.DistrictRequest;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
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
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/districts/{id}")
@Tag(name = "Districts", description = "区政协")
class DistrictController {
    private final RegisterHandling handling;
    private final RegisterQueries queries;

    DistrictController(RegisterHandling handling, RegisterQueries queries) {
        this.handling = handling;
        this.queries = queries;
    }

    @PutMapping
    @Operation(summary = "Register a district; with If-Match: rename it", description = Texts.PUT_BY_PLATFORM_ADMIN)
    ResponseEntity<DistrictView> put(
            Actor actor,
            @PathVariable DistrictId id,
            @Nullable ExpectedVersion expected,
            @Valid @RequestBody DistrictRequest body) {
        Written written = expected == null
                ? handling.register(actor, body.toDistrict(id))
                : handling.rename(actor, body.toDistrict(id), expected.value());
        return Answers.of(written, queries.district(id), DistrictView::version);
    }

    @GetMapping
    @Operation(summary = "Read a district", description = "Your own; platform-admin any. Another one is 404.")
    ResponseEntity<DistrictView> get(Actor actor, @PathVariable DistrictId id) {
        var district = queries.district(id).filter(_ -> RegisterPermissions.reads(actor, id));
        return Answers.of(district, DistrictView::version);
    }
}
