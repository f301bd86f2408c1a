package cn.xieshang.member.web;

import cn.xieshang.member.forms.Codes;
import cn.xieshang.member.handling.DirectoryHandling;
import cn.xieshang.member.handling.Written;
import cn.xieshang.member.model.DirectoryProfile;
import cn.xieshang.member.model.DirectoryProfile.Shared;
import cn.xieshang.member.reading.BirthdayEntry;
import cn.xieshang.member.reading.DirectoryEntry;
import cn.xieshang.member.reading.OfficeView;
import cn.xieshang.member.reading.RegisterQueries;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.web.ExpectedVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1")
@Tag(name = "Directory", description = "委员通讯录和生日名册")
class DirectoryController {
    private final DirectoryHandling handling;
    private final RegisterQueries register;

    DirectoryController(DirectoryHandling handling, RegisterQueries register) {
        this.handling = handling;
        this.register = register;
    }

    @GetMapping("/members/directory")
    @Operation(
            summary = "Search the directory of your own office, by code",
            description =
                    "By member, office-staff and office-director. Members who are here; what is shown beyond name and"
                            + " seat the office's director decides. Searched like the roster; status is always active.")
    Page<DirectoryEntry> directory(Actor actor, @Valid @ModelAttribute MemberSearch search, Paging paging) {
        return handling.directory(actor, search.toDirectoryFilter(), paging);
    }

    @GetMapping("/members/birthdays")
    @Operation(
            summary = "Whose birthday comes, in the order of the days",
            description =
                    "By office-staff and office-director for their office, district-admin for the district. Who was"
                            + " born on 29 February has birthday on the 28th in years without one. Years of birth are not"
                            + " shown.")
    Page<BirthdayEntry> birthdays(
            Actor actor,
            @RequestParam(defaultValue = "14")
                    @Min(1)
                    @Max(60)
                    @Parameter(description = "Today and the days after it, 1 to 60")
                    int days,
            Paging paging) {
        return handling.birthdays(actor, days, paging);
    }

    @PutMapping("/offices/{id}/directory-profile")
    @Operation(
            summary = "Decide what members of your office see of each other",
            description =
                    "By office-director of the office, on record in the audit log; another office is 404. If-Match is"
                            + " the office's version. Until it is set, colleagues see work.")
    ResponseEntity<OfficeView> share(
            Actor actor, @PathVariable OfficeId id, ExpectedVersion expected, @Valid @RequestBody ProfileRequest body) {
        Written written = handling.share(actor, id, expected.value(), body.toProfile());
        return Answers.of(written, register.office(id), OfficeView::version);
    }

    @Schema(name = "DirectoryProfileRequest")
    record ProfileRequest(
            @NotNull
            @Size(max = 4)
            @Schema(description = "Of work, phone, email, birthday", example = "[\"work\", \"phone\"]")
            List<String> colleaguesSee) {
        DirectoryProfile toProfile() {
            return new DirectoryProfile(colleaguesSee.stream()
                    .map(code -> Codes.parse(Shared.values(), Shared::code, code, "/colleaguesSee"))
                    .collect(Collectors.toSet()));
        }
    }
}
