package cn.xieshang.member.care.web;

import static cn.xieshang.member.care.model.CareKind.COMMUNITY_LINK;

import cn.xieshang.member.care.handling.Beginning;
import cn.xieshang.member.care.model.CareCommand;
import cn.xieshang.member.care.model.CommunityLink;
import cn.xieshang.member.care.reading.CareView;
import cn.xieshang.member.care.web.CommonRequests.EndRequest;
import cn.xieshang.member.forms.OneLine;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.web.ExpectedVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/care/community-links/{id}")
@Tag(name = "Community links", description = "社区与委员对接")
class CommunityLinkController {
    private final CareDesk desk;

    CommunityLinkController(CareDesk desk) {
        this.desk = desk;
    }

    @PutMapping
    @Operation(
            summary = "Link a member to a community",
            description =
                    Lines.BEGINS + " Everybody can read it as long as it lasts; after the last day it ends by itself.")
    ResponseEntity<CareView> link(Actor actor, @PathVariable UUID id, @Valid @RequestBody Link body) {
        return desk.begin(actor, COMMUNITY_LINK, id, body.toBeginning());
    }

    @PutMapping("/contact-line")
    @Operation(summary = "Change how the public reaches the member", description = Lines.BY_OFFICE)
    ResponseEntity<CareView> line(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody Line body) {
        return desk.step(actor, COMMUNITY_LINK, id, expected, new CareCommand.ChangeLine(body.publicLine()));
    }

    @PutMapping("/end")
    @Operation(summary = "The link has ended", description = Lines.BY_OFFICE)
    ResponseEntity<CareView> end(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody EndRequest body) {
        return desk.step(actor, COMMUNITY_LINK, id, expected, body.toCommand());
    }

    @Schema(name = "CommunityLink")
    record Link(
            @NotNull UUID member,
            @NotBlank @OneLine @Schema(example = "在水一方社区") String community,
            @NotNull LocalDate from,

            @Nullable @Schema(description = "Last day; not before today")
            LocalDate until,

            @NotNull
            @Pattern(regexp = Lines.PUBLIC_LINE)
            @Schema(description = "No mobile number: that would be somebody's own", example = "0571-86000000")
            String publicLine) {
        Beginning toBeginning() {
            return new Beginning(
                    new MemberId(member),
                    toString(),
                    (care, moment) -> CommunityLink.link(care, community, from, until, publicLine, moment));
        }
    }

    @Schema(name = "PublicLine")
    record Line(
            @NotNull @Pattern(regexp = Lines.PUBLIC_LINE) @Schema(example = "0571-86000000")
            String publicLine) {}
}
