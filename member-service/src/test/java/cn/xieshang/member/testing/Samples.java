package cn.xieshang.member.testing;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.GONGSHU;
import static cn.xieshang.member.model.Examples.MISHIXIANG;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.XIXING;
import static cn.xieshang.member.model.Examples.district;

import cn.xieshang.member.duty.testing.DutySamples;
import cn.xieshang.member.handling.ImportHandling;
import cn.xieshang.member.handling.RegisterHandling;
import cn.xieshang.member.handling.TermHandling;
import cn.xieshang.member.model.Examples;
import cn.xieshang.member.model.HandlingUnit;
import cn.xieshang.member.model.Names;
import cn.xieshang.member.model.Term;
import cn.xieshang.member.reading.DistrictView;
import cn.xieshang.member.reading.OfficeView;
import cn.xieshang.member.reading.RegisterQueries;
import cn.xieshang.member.reading.UnitView;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.test.AccessTableTests.Sample;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A valid request for every operation, on something that is really there. */
public final class Samples {
    private static final Actor PLATFORM =
            new Actor(new UserId("platform"), null, null, null, Set.of(Role.PLATFORM_ADMIN));
    private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

    private static final String TERM = """
        {"start":"2027-01-15","end":"2032-01-14","sectors":["教育界"]}\
        """;
    private static final String CSV = "委员编号,姓名,界别,届次\n";
    private static final AtomicInteger TERMS = new AtomicInteger(9);

    private static final String DISTRICT = """
        {"nameZh":"区政协","nameEn":"District"}\
        """;

    private final RegisterHandling register;
    private final RegisterQueries queries;
    private final TermHandling terms;
    private final ImportHandling imports;
    private final Roster roster;
    private final DutySamples duty;
    private final Map<OfficeId, Roster.Entry> own = new HashMap<>();

    public Samples(
            RegisterHandling register,
            RegisterQueries queries,
            TermHandling terms,
            ImportHandling imports,
            Roster roster,
            DutySamples duty) {
        this.duty = duty;
        this.register = register;
        this.queries = queries;
        this.terms = terms;
        this.imports = imports;
        this.roster = roster;
    }

    /** Two districts with offices and a unit each, unless they are there. */
    public void register() {
        if (queries.district(BINJIANG).isEmpty()) {
            for (DistrictId id : List.of(BINJIANG, GONGSHU)) {
                register.register(PLATFORM, district(id));
            }
            register.open(PLATFORM, Examples.office(WANGJIANG, BINJIANG));
            register.open(PLATFORM, Examples.office(XIXING, BINJIANG));
            register.open(PLATFORM, Examples.office(MISHIXIANG, GONGSHU));
        }
        for (DistrictId id : List.of(BINJIANG, GONGSHU)) {
            if (queries.unit(unit(id)).isEmpty()) {
                register.register(PLATFORM, new HandlingUnit(unit(id), id, new Names("城管局", "Urban Management")));
            }
        }
    }

    /** @param actor a member reads itself where the request is about the own office */
    public Sample of(String operation, OfficeId office, DistrictId district, Actor actor) {
        if (operation.contains(" /v1/duty/")) {
            return duty.of(operation, readable(office, district, actor), actor);
        }
        return switch (operation) {
            case "PUT /v1/districts/{id}" -> put("/v1/districts/" + district, DISTRICT, version(district));
            case "GET /v1/districts/{id}" -> get("/v1/districts/" + district);
            case "PUT /v1/offices/{id}" -> put("/v1/offices/" + office, office(district), version(office));
            case "GET /v1/offices/{id}" -> get("/v1/offices/" + office);
            case "PUT /v1/units/{id}" -> put("/v1/units/" + unit(district), unitIn(district), version(unit(district)));
            case "GET /v1/units/{id}" -> get("/v1/units/" + unit(district));
            case "GET /v1/offices", "GET /v1/units", "GET /v1/public/offices" ->
                get(operation.substring(4) + "?district=" + district);
            case "GET /v1/members", "GET /v1/members/me" -> {
                readable(office, district, actor);
                yield get(operation.substring(4));
            }
            case "PUT /v1/members/me/change-request" -> ownRequest(actor);
            case "POST /v1/members/by-phone" -> post("/v1/members/by-phone", "{\"phone\":\"13812345678\"}");
            case "GET /v1/members/{id}" ->
                get("/v1/members/" + readable(office, district, actor).id());
            case "GET /v1/public/members/{code}" ->
                get("/v1/public/members/"
                        + readable(office, district, actor).as().code().value());
            case "GET /v1/members/directory", "GET /v1/members/birthdays" -> get(operation.substring(4));
            case "PUT /v1/offices/{id}/directory-profile" ->
                put("/v1/offices/" + office + "/directory-profile", "{\"colleaguesSee\":[\"phone\"]}", version(office));
            case "PUT /v1/members/imports/{id}" ->
                new Sample("/v1/members/imports/" + UUID.randomUUID(), CSV, Map.of());
            case "GET /v1/members/imports/{id}" -> get("/v1/members/imports/" + imported(office, district));
            case "PUT /v1/members/imports/{id}/commitment" ->
                new Sample("/v1/members/imports/" + imported(office, district) + "/commitment", null, Map.of());
            case "GET /v1/members/export" -> get("/v1/members/export");
            case "POST /v1/members/exports" -> post("/v1/members/exports", "{\"purpose\":\"reporting\"}");
            case "GET /v1/districts/{district}/terms" -> get("/v1/districts/" + district + "/terms");
            case "PUT /v1/districts/{district}/terms/{number}" -> put(term(district), TERM, 1);
            case "PUT /v1/districts/{district}/terms/{number}/roll-over" ->
                put(term(district) + "/roll-over", "{\"continuing\":[]}", 1);
            default -> ofAMember(operation, office, district);
        };
    }

    private UUID imported(OfficeId office, DistrictId district) {
        UUID id = UUID.randomUUID();
        Actor staff = new Actor(new UserId("staff"), office, district, null, Set.of(Role.OFFICE_STAFF));
        imports.preview(staff, id, CSV.getBytes(StandardCharsets.UTF_8));
        return id;
    }

    /** A new one each time: terms roll over once. */
    private String term(DistrictId district) {
        int number = TERMS.incrementAndGet();
        Actor admin = new Actor(new UserId("district"), null, district, null, Set.of(Role.DISTRICT_ADMIN));
        terms.register(admin, Term.registered(district, number, LocalDate.of(2027, 1, 15), null, List.of()));
        return "/v1/districts/" + district + "/terms/" + number;
    }

    /** The same about something that is not there. */
    public Sample unknown(String operation) {
        if (operation.contains(" /v1/duty/")) {
            return duty.unknown(operation);
        }
        Sample there = of(operation, WANGJIANG, BINJIANG, PLATFORM);
        String path = operation
                .substring(operation.indexOf(' ') + 1)
                .replace("{code}", "NOBODY")
                .replace("{district}", "unknown")
                .replace("{number}", "99")
                .replace("{id}", operation.contains("/members") ? UNKNOWN : "unknown");
        return new Sample(path, there.body(), there.headers());
    }

    private Sample ofAMember(String operation, OfficeId office, DistrictId district) {
        return switch (operation) {
            case "PUT /v1/members/{id}" -> {
                var entry = roster.registered(office, district);
                yield put("/v1/members/" + entry.id(), member(entry), 1);
            }
            case "PUT /v1/members/{id}/departure" ->
                put(
                        "/v1/members/" + roster.registered(office, district).id() + "/departure",
                        "{\"reason\":\"resigned\"}",
                        1);
            case "PUT /v1/members/{id}/return" ->
                put("/v1/members/" + roster.left(office, district).id() + "/return", null, 2);
            case "PUT /v1/members/{id}/account" -> {
                var entry = roster.withFailedAccount(office, district);
                String body = "{\"username\":\"%s.x\"}"
                        .formatted(entry.as().username().value());
                yield put("/v1/members/" + entry.id() + "/account", body, 1);
            }
            case "PUT /v1/members/{id}/office" -> {
                String other = office.equals(MISHIXIANG) ? "mishixiang" : "xixing";
                String body = "{\"office\":\"%s\"}".formatted(other);
                yield put("/v1/members/" + roster.registered(office, district).id() + "/office", body, 1);
            }
            case "PUT /v1/members/{id}/change-request/acceptance" ->
                put("/v1/members/" + roster.asking(office, district).id() + "/change-request/acceptance", null, 3);
            case "PUT /v1/members/{id}/change-request/refusal" ->
                put(
                        "/v1/members/" + roster.asking(office, district).id() + "/change-request/refusal",
                        "{\"reason\":\"请附文件\"}",
                        3);
            case "GET /v1/members/{id}/history" ->
                get("/v1/members/" + roster.registered(office, district).id() + "/history");
            case "POST /v1/members/{id}/disclosures" ->
                post(
                        "/v1/members/" + roster.registered(office, district).id() + "/disclosures",
                        "{\"field\":\"phone\",\"purpose\":\"contact\"}");
            default -> throw new AssertionError("no sample for " + operation);
        };
    }

    /** Always about the own record, each time with another wish. */
    private Sample ownRequest(Actor actor) {
        var entry = readable(WANGJIANG, BINJIANG, actor);
        String body = "{\"employer\":\"单位%s\"}".formatted(UUID.randomUUID());
        return put("/v1/members/me/change-request", body, roster.version(entry));
    }

    /** A member that the actor may read: itself, where it is one of the office. */
    public Roster.Entry readable(OfficeId office, DistrictId district, Actor actor) {
        return actor.has(Role.MEMBER) && office.equals(actor.office())
                ? own.computeIfAbsent(office, _ -> roster.withAccount(office, district, actor.user()))
                : roster.registered(office, district);
    }

    /** As {@code PUT /v1/members/{id}} takes it, under another name than before. */
    public static String member(Roster.Entry entry) {
        return """
            {"code":"%s","name":"陈敬","sector":"教育界","group":"第一联组","term":5,"username":"%s"}\
            """.formatted(entry.as().code().value(), entry.as().username().value());
    }

    private static String office(DistrictId district) {
        return """
            {"district":"%s","nameZh":"望江","nameEn":"Wangjiang","kindZh":"联络处","kindEn":"liaison office",
            "directorZh":"召集人","directorEn":"convenor"}\
            """.formatted(district);
    }

    private static String unitIn(DistrictId district) {
        return """
            {"district":"%s","nameZh":"城管局","nameEn":"Urban Management"}\
            """.formatted(district);
    }

    private static UnitId unit(DistrictId district) {
        return new UnitId("unit-" + district);
    }

    private long version(DistrictId id) {
        return queries.district(id).map(DistrictView::version).orElseThrow();
    }

    private long version(OfficeId id) {
        return queries.office(id).map(OfficeView::version).orElseThrow();
    }

    private long version(UnitId id) {
        return queries.unit(id).map(UnitView::version).orElseThrow();
    }

    private static Sample get(String path) {
        return new Sample(path, null, Map.of());
    }

    private static Sample post(String path, String body) {
        return new Sample(path, body, Map.of());
    }

    private static Sample put(String path, @Nullable String body, long version) {
        return new Sample(path, body, Map.of("If-Match", "\"" + version + "\""));
    }
}
