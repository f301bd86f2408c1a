package cn.xieshang.member.care.web;

import cn.xieshang.member.care.handling.PublicCare;
import cn.xieshang.member.care.reading.PublicViews;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/public/care")
@Tag(name = "Public")
class PublicCareController {
    private final PublicCare care;

    PublicCareController(PublicCare care) {
        this.care = care;
    }

    @GetMapping("/commendations")
    @Operation(
            summary = "List the commendations of an office, the latest first",
            description =
                    "Announced ones whose member consents; a consent taken back takes them out. An unknown office is"
                            + " 404.")
    Page<PublicViews.OfCommendation> commendations(@RequestParam OfficeId office, Paging paging) {
        return care.commendations(office, paging);
    }

    @GetMapping("/community-links")
    @Operation(
            summary = "List which member each community of an office can turn to",
            description =
                    "As long as the link lasts; with a public line, never a member's own. An unknown office is 404.")
    Page<PublicViews.OfCommunityLink> communityLinks(@RequestParam OfficeId office, Paging paging) {
        return care.communityLinks(office, paging);
    }
}
