package cn.xieshang.member.duty.web;

import cn.xieshang.member.duty.format.Presets;
import cn.xieshang.member.duty.handling.RuleHandling;
import cn.xieshang.member.duty.model.DutyRuleSet;
import cn.xieshang.member.duty.model.RuleBook;
import cn.xieshang.member.duty.model.RuleCommand;
import cn.xieshang.member.duty.web.DutyRuleViews.Book;
import cn.xieshang.member.duty.web.DutyRuleViews.Change;
import cn.xieshang.member.store.Stored;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.paging.Page;
import cn.xieshang.platform.paging.Paging;
import cn.xieshang.platform.web.ExpectedVersion;
import cn.xieshang.platform.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
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
@RequestMapping("/v1/duty")
@Tag(name = "Duty rules", description = "履职计分办法")
class DutyRuleController {
    private static final String STEP = " If-Match names the version of the whole book. Scope is office (your own) or"
            + " district. Not possible now: 409 rule-step-not-allowed with the allowed steps.";

    private final RuleHandling handling;
    private final Presets presets;

    DutyRuleController(RuleHandling handling, Presets presets) {
        this.handling = handling;
        this.presets = presets;
    }

    @GetMapping("/presets")
    @Operation(
            summary = "The rule sets of eight places, to start from",
            description = "By everybody with an account. Each is a whole rule set as a version takes it.")
    Map<String, DutyRuleSet> presets() {
        return presets.all();
    }

    @GetMapping("/rule-sets/{scope}/{year}")
    @Operation(
            summary = "Read the versions of a rule set",
            description =
                    "By office-staff, office-director and district-admin all; by members what is or was in force.")
    ResponseEntity<Book> get(Actor actor, @PathVariable String scope, @PathVariable @DutyYear int year) {
        return answer(handling.read(actor, DutyScopes.of(actor, scope), year));
    }

    @PutMapping("/rule-sets/{scope}/{year}/versions/{number}")
    @Operation(
            summary = "Write a draft: the next version, or one that is not approved yet",
            description =
                    "For an office by its staff and director, for the district by district-admin. Without If-Match only"
                            + " the first draft of all. A rule about log-ins, reading, clicks or time online is 400"
                            + " forbidden-fact-kind. At most 20 versions: 409 rule-versions-used-up." + STEP)
    ResponseEntity<Book> write(
            Actor actor,
            @PathVariable String scope,
            @PathVariable @DutyYear int year,
            @PathVariable int number,
            @Nullable ExpectedVersion expected,
            @RequestBody DutyRuleSet body) {
        long version = expected == null ? 0 : expected.value();
        return answer(handling.handle(
                actor, DutyScopes.of(actor, scope), year, number, version, new RuleCommand.Write(body)));
    }

    @PutMapping("/rule-sets/{scope}/{year}/versions/{number}/simulation")
    @Operation(
            summary = "Try a version on the facts of a year",
            description = "By those who draft. Nothing is posted; how many change goes into the version." + STEP)
    ResponseEntity<Book> simulate(
            Actor actor,
            @PathVariable String scope,
            @PathVariable @DutyYear int year,
            @PathVariable int number,
            ExpectedVersion expected,
            @RequestParam @DutyYear int onYear) {
        return answer(handling.simulate(actor, DutyScopes.of(actor, scope), year, number, expected.value(), onYear));
    }

    @GetMapping("/rule-sets/{scope}/{year}/versions/{number}/simulation")
    @Operation(
            summary = "Who would change by a version, and by which entries; by code",
            description = DutyTexts.NAMES + " On the year it was last tried on, or the year before.")
    Page<Change> changes(
            Actor actor,
            @PathVariable String scope,
            @PathVariable @DutyYear int year,
            @PathVariable int number,
            Paging paging) {
        var changes = handling.changes(actor, DutyScopes.of(actor, scope), year, number);
        return DutyPages.of(changes.stream().map(Change::of).toList(), Change::code, paging);
    }

    @PutMapping("/rule-sets/{scope}/{year}/versions/{number}/approval")
    @Operation(
            summary = "Approve a version that was simulated",
            description = "By office-director for the office, district-admin for the district." + STEP)
    ResponseEntity<Book> approve(
            Actor actor,
            @PathVariable String scope,
            @PathVariable @DutyYear int year,
            @PathVariable int number,
            ExpectedVersion expected) {
        return step(actor, scope, year, number, expected, new RuleCommand.Approve(actor.user()));
    }

    @PutMapping("/rule-sets/{scope}/{year}/versions/{number}/activation")
    @Operation(
            summary = "Bring an approved version into force",
            description =
                    "By who approves. It freezes the version before; ledgers follow within seconds by reversal and"
                            + " new lines, and nothing posted is edited." + STEP)
    ResponseEntity<Book> activate(
            Actor actor,
            @PathVariable String scope,
            @PathVariable @DutyYear int year,
            @PathVariable int number,
            ExpectedVersion expected) {
        return step(actor, scope, year, number, expected, new RuleCommand.Activate());
    }

    @PutMapping("/rule-sets/{scope}/{year}/versions/{number}/freezing")
    @Operation(
            summary = "Close the year",
            description =
                    "By who approves. Nothing is posted by this rule set any more; facts are still recorded." + STEP)
    ResponseEntity<Book> freeze(
            Actor actor,
            @PathVariable String scope,
            @PathVariable @DutyYear int year,
            @PathVariable int number,
            ExpectedVersion expected) {
        return step(actor, scope, year, number, expected, new RuleCommand.Freeze());
    }

    private ResponseEntity<Book> step(
            Actor actor, String scope, int year, int number, ExpectedVersion expected, RuleCommand command) {
        return answer(handling.handle(actor, DutyScopes.of(actor, scope), year, number, expected.value(), command));
    }

    private static ResponseEntity<Book> answer(Stored<RuleBook> stored) {
        return Versioned.ok(stored.version(), Book.of(stored.value(), stored.version()));
    }
}
