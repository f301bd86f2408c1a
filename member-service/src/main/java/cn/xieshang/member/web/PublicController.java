package cn.xieshang.member.web;

import cn.xieshang.member.model.MemberCode;
import cn.xieshang.member.reading.MemberQueries;
import cn.xieshang.member.reading.PublicMember;
import cn.xieshang.member.reading.PublicOffice;
import cn.xieshang.member.reading.RegisterQueries;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.refusal.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/public")
@Tag(name = "Public", description = "Without an account")
class PublicController {
    private final RegisterQueries register;
    private final MemberQueries members;

    PublicController(RegisterQueries register, MemberQueries members) {
        this.register = register;
        this.members = members;
    }

    @GetMapping("/offices")
    @Operation(summary = "List the offices of a district, by id", description = "An unknown district is 404.")
    Page<PublicOffice> offices(@RequestParam DistrictId district, Paging paging) {
        return register.district(district)
                .map(_ -> register.publicOffices(new Reach.WholeDistrict(district), paging))
                .orElseThrow(NotFoundException::new);
    }

    @GetMapping("/members/{code}")
    @Operation(
            summary = "Introduce the member whose QR code was read",
            description = "Name and office, nothing else. An unknown code, and that of a member who left, is 404.")
    PublicMember member(@PathVariable MemberCode code) {
        return members.introduced(code).orElseThrow(NotFoundException::new);
    }
}
