package cn.xieshang.member.duty.testing;

import cn.xieshang.member.duty.format.DutyJson;
import cn.xieshang.member.duty.format.Presets;
import cn.xieshang.member.duty.handling.BoardHandling;
import cn.xieshang.member.duty.handling.DutySettingsHandling;
import cn.xieshang.member.duty.handling.FactHandling;
import cn.xieshang.member.duty.handling.LedgerHandling;
import cn.xieshang.member.duty.handling.RuleHandling;
import cn.xieshang.member.duty.model.AFact;
import cn.xieshang.member.duty.model.DutyFact;
import cn.xieshang.member.duty.model.DutyRuleSet;
import cn.xieshang.member.duty.model.FactKind;
import cn.xieshang.member.duty.model.Indicator;
import cn.xieshang.member.duty.model.RuleCommand;
import cn.xieshang.member.duty.model.RuleScope;
import cn.xieshang.member.testing.Roster;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.test.AccessTableTests.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A valid request for every operation under /v1/duty, on something that is really there. */
@Component
public class DutySamples {
    private static final int PAST = 2025;
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    private final FactHandling facts;
    private final LedgerHandling ledgers;
    private final RuleHandling rules;
    private final DutySettingsHandling settings;
    private final BoardHandling boards;
    private final DutyRuleSet preset = new Presets().of("tongcheng").orElseThrow();
    private final AtomicInteger year = new AtomicInteger(2000);

    DutySamples(
            FactHandling facts,
            LedgerHandling ledgers,
            RuleHandling rules,
            DutySettingsHandling settings,
            BoardHandling boards) {
        this.facts = facts;
        this.ledgers = ledgers;
        this.rules = rules;
        this.settings = settings;
        this.boards = boards;
    }

    /** @param whose a member that the request is about, if it is about one */
    public Sample of(String operation, Roster.Entry whose, Actor actor) {
        String member = "/v1/duty/members/" + whose.id();
        return switch (operation) {
            case "PUT /v1/duty/facts/{id}" ->
                put("/v1/duty/facts/" + UUID.randomUUID(), fact(whose.id().toString()), null);
            case "PUT /v1/duty/facts/{id}/retraction" ->
                put("/v1/duty/facts/" + recorded(whose).id() + "/retraction", "{\"reason\":\"重复\"}", null);
            case "PUT /v1/duty/activities/{id}/attendance" ->
                put(
                        "/v1/duty/activities/" + UUID.randomUUID() + "/attendance",
                        attendance(whose.id().toString()),
                        null);
            case "GET /v1/duty/members/{id}/facts" -> get(member + "/facts?year=2026");
            case "GET /v1/duty/members/{id}/ledgers/{year}" -> get(member + "/ledgers/2026");
            case "GET /v1/duty/members/{id}/ledgers/{year}/postings" -> get(member + "/ledgers/2026/postings");
            case "GET /v1/duty/members/{id}/checklists/{year}" -> get(member + "/checklists/2026");
            case "GET /v1/duty/members/{id}/archives/{term}" -> get(member + "/archives/5");
            case "GET /v1/duty/members/{id}/archives/{term}/docx" -> get(member + "/archives/5/docx");
            case "GET /v1/duty/members/{id}/archives/{term}/pdf" -> get(member + "/archives/5/pdf");
            case "PUT /v1/duty/members/{id}/archives/{term}/hand-over" -> get(member + "/archives/5/hand-over");
            case "PUT /v1/duty/members/{id}/ledgers/{year}/objections/{objection}" ->
                put(member + "/ledgers/2026/objections/" + UUID.randomUUID(), "{\"reason\":\"少记一次\"}", null);
            case "PUT /v1/duty/members/{id}/ledgers/{year}/objections/{objection}/decision" ->
                put(
                        member + "/ledgers/2024/objections/" + objected(whose, 2024) + "/decision",
                        "{\"upheld\":true,\"reason\":\"属实\"}",
                        1L);
            case "PUT /v1/duty/members/{id}/ledgers/{year}/confirmation" -> {
                answered(whose);
                yield put(member + "/ledgers/2025/confirmation", null, 2L);
            }
            default -> ofOnesOwn(operation, actor);
        };
    }

    /** The same about a member who is not there. */
    public Sample unknown(String operation) {
        String path = operation
                .substring(operation.indexOf(' ') + 1)
                .replace("{id}", NOBODY)
                .replace("{objection}", NOBODY)
                .replace("{term}", "5")
                .replace("{year}", "2026");
        return switch (operation) {
            case "PUT /v1/duty/facts/{id}" -> put(path, fact(NOBODY), null);
            case "PUT /v1/duty/facts/{id}/retraction" -> put(path, "{\"reason\":\"重复\"}", null);
            case "PUT /v1/duty/activities/{id}/attendance" -> put(path, attendance(NOBODY), null);
            case "GET /v1/duty/members/{id}/facts" -> get(path + "?year=2026");
            case "PUT /v1/duty/members/{id}/ledgers/{year}/objections/{objection}" ->
                put(path, "{\"reason\":\"少记一次\"}", null);
            case "PUT /v1/duty/members/{id}/ledgers/{year}/objections/{objection}/decision" ->
                put(path, "{\"upheld\":true,\"reason\":\"属实\"}", 1L);
            case "PUT /v1/duty/members/{id}/ledgers/{year}/confirmation" -> put(path, null, 1L);
            default -> get(path);
        };
    }

    private Sample ofOnesOwn(String operation, Actor actor) {
        String path = operation.substring(operation.indexOf(' ') + 1);
        if (path.startsWith("/v1/duty/rule-sets")) {
            return ofRules(operation, path, actor);
        }
        if (path.startsWith("/v1/duty/boards")) {
            return ofBoard(operation, path, actor);
        }
        return switch (operation) {
            case "PUT /v1/duty/settings/compliance" -> put(path, "{\"compliance\":true}", settings(actor));
            case "PUT /v1/duty/settings/appraisers" -> put(path, "{\"users\":[\"nobody\"]}", settings(actor));
            default -> get(path.replace("{year}", "2026"));
        };
    }

    private Sample ofRules(String operation, String path, Actor actor) {
        boolean office = actor.office() != null;
        int fresh = mayDraft(actor) ? year.incrementAndGet() : 2026;
        String address = path.replace("{scope}", office ? "office" : "district")
                .replace("{year}", Integer.toString(fresh))
                .replace("{number}", "1");
        if (operation.equals("GET /v1/duty/rule-sets/{scope}/{year}")) {
            return get(address);
        }
        List<RuleCommand> steps = List.of(
                new RuleCommand.Write(preset), new RuleCommand.Approve(actor.user()), new RuleCommand.Activate());
        int done = switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "simulation" -> 1;
            case "approval" -> 2;
            case "activation" -> 3;
            case "freezing" -> 4;
            default -> 0;
        };
        if (mayDraft(actor)) {
            prepare(actor, fresh, done, steps);
        }
        if (operation.startsWith("GET")) {
            return get(address);
        }
        return done == 0
                ? put(address, DutyJson.write(preset), null)
                : put(done == 1 ? address + "?onYear=2025" : address, null, (long) done);
    }

    private void prepare(Actor actor, int fresh, int done, List<RuleCommand> steps) {
        Actor director = new Actor(
                actor.user(),
                actor.office(),
                actor.district(),
                null,
                Set.of(actor.office() == null ? Role.DISTRICT_ADMIN : Role.OFFICE_DIRECTOR));
        DistrictId district = director.requireDistrict();
        RuleScope scope = actor.office() == null
                ? new RuleScope.OfWholeDistrict(district)
                : new RuleScope.OfOffice(actor.office(), district);
        for (int step = 0; step < done; step++) {
            if (step == 1) {
                rules.simulate(director, scope, fresh, 1, 1, PAST);
            } else {
                rules.handle(director, scope, fresh, 1, step, steps.get(step == 0 ? 0 : step - 1));
            }
        }
    }

    private Sample ofBoard(String operation, String path, Actor actor) {
        boolean mine = actor.hasAny(Role.OFFICE_STAFF, Role.OFFICE_DIRECTOR);
        int fresh = mine ? year.incrementAndGet() : 2026;
        UUID evidence = UUID.randomUUID();
        String address = path.replace("{year}", Integer.toString(fresh))
                .replace("{code}", "rules")
                .replace("{id}", evidence.toString());
        if (operation.startsWith("GET")) {
            return get(address);
        }
        if (operation.startsWith("DELETE")) {
            if (mine) {
                var proof = new Indicator.Evidence(evidence, "制度汇编", LocalDate.of(2026, 3, 1), actor.user());
                boards.change(actor, fresh, 0, board -> board.add("rules", proof));
            }
            return put(address, null, 1L);
        }
        return put(
                address,
                path.contains("evidence")
                        ? "{\"text\":\"制度汇编\",\"on\":\"2026-03-01\"}"
                        : "{\"kind\":\"healthy\",\"label\":{\"zh\":\"制度\",\"en\":\"Rules\"},\"met\":true}",
                null);
    }

    private long settings(Actor actor) {
        return actor.district() == null ? 0 : settings.read(actor).version();
    }

    private static boolean mayDraft(Actor actor) {
        return actor.hasAny(Role.OFFICE_STAFF, Role.OFFICE_DIRECTOR, Role.DISTRICT_ADMIN);
    }

    private DutyFact recorded(Roster.Entry whose) {
        DutyFact fact = AFact.of(FactKind.ASSISTANCE, UUID.randomUUID().toString())
                .by(whose.id())
                .fact();
        facts.record(director(whose.office(), whose.district()), fact);
        return fact;
    }

    private UUID objected(Roster.Entry whose, int ofYear) {
        UUID objection = UUID.randomUUID();
        ledgers.submitObjection(
                director(whose.office(), whose.district()), whose.id(), ofYear, objection, null, "少记一次");
        return objection;
    }

    private void answered(Roster.Entry whose) {
        Actor director = director(whose.office(), whose.district());
        ledgers.decideObjection(director, whose.id(), PAST, objected(whose, PAST), 1, true, "属实");
    }

    private static Actor director(OfficeId office, DistrictId district) {
        return new Actor(new UserId("director." + office), office, district, null, Set.of(Role.OFFICE_DIRECTOR));
    }

    public static String fact(String member) {
        return """
            {"member":"%s","kind":"assistance","subjectType":"deed","subjectId":"%s","title":"修路灯",\
            "on":"2026-03-10","evidence":"照片在档案室"}\
            """.formatted(member, UUID.randomUUID());
    }

    public static String attendance(String member) {
        return """
            {"kind":"inspection","title":"老旧小区视察","on":"2026-03-10",\
            "people":[{"member":"%s","outcome":"attended"}]}\
            """.formatted(member);
    }

    private static Sample get(String path) {
        return new Sample(path, null, Map.of());
    }

    private static Sample put(String path, @Nullable String body, @Nullable Long version) {
        return new Sample(path, body, version == null ? Map.of() : Map.of("If-Match", "\"" + version + "\""));
    }
}
