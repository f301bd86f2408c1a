package cn.xieshang.member.care.testing;

import static cn.xieshang.member.care.model.ItemExamples.WORDS;
import static cn.xieshang.test.TestClock.START;

import cn.xieshang.member.care.model.CareCommand.*;
import cn.xieshang.member.care.model.Escalation;
import cn.xieshang.member.care.model.ItemExamples;
import cn.xieshang.member.care.testing.Cares.Made;
import cn.xieshang.member.testing.Roster;
import cn.xieshang.member.testing.Samples;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.test.AccessTableTests.Sample;
import cn.xieshang.test.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A valid request for every operation of care, on an item that is where the step can be taken. */
public final class CareSamples {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String REASON = "{\"reason\":\"有事\"}";

    private final Cares cares;
    private final Roster roster;
    private final Samples samples;
    private final TestClock clock;

    public CareSamples(Cares cares, Roster roster, Samples samples, TestClock clock) {
        this.cares = cares;
        this.roster = roster;
        this.samples = samples;
        this.clock = clock;
    }

    /** @param actor a member acts on an item of its own where that is asked for */
    public Sample of(String operation, OfficeId office, DistrictId district, Actor actor) {
        clock.reset();
        Roster.Entry holder = samples.readable(office, district, actor);
        String path = operation.substring(operation.indexOf(' ') + 1);
        if (!path.contains("{")) {
            return new Sample(path + (path.contains("/public/") ? "?office=" + office : ""), null, Map.of());
        }
        if (path.startsWith("/v1/care/{kind}")) {
            Made made = cares.assistance(holder, TODAY);
            String body = path.endsWith("disclosures") ? "{\"purpose\":\"help\"}" : null;
            return new Sample(
                    path.replace("{kind}", "assistances")
                            .replace("{id}", made.id().toString()),
                    body,
                    Map.of());
        }
        if (path.startsWith("/v1/care/stations")) {
            var station = cares.station(holder);
            return sample(path, station.id().toString(), 1, operation.startsWith("PUT") ? station() : null);
        }
        if (path.endsWith("{id}")) {
            return new Sample(path.replace("{id}", UUID.randomUUID().toString()), beginning(path, holder), Map.of());
        }
        Made made = ready(path.substring("/v1/care/".length()), holder);
        return sample(path, made.id().toString(), made.version(), body(path, made));
    }

    /** Somebody else's item; who begins one names a member of the own office. */
    public Sample begunElsewhere(String operation, Actor actor, OfficeId office, DistrictId district) {
        Sample mine = of(operation, required(actor.office(), office), district, actor);
        Roster.Entry there = roster.registered(office, district);
        Made made = ready(operation.replaceAll(".*care/|/\\{id}", "") + "/{id}/begun", there);
        return new Sample(mine.path().replaceAll("[^/]+$", made.id().toString()), mine.body(), mine.headers());
    }

    private static OfficeId required(@Nullable OfficeId office, OfficeId otherwise) {
        return office == null ? otherwise : office;
    }

    private Made ready(String step, Roster.Entry holder) {
        return switch (step) {
            case "station-duties/{id}/swap-consent", "station-duties/{id}/swap-refusal" -> {
                UserId user = new UserId("u-" + UUID.randomUUID());
                Roster.Entry other = roster.withAccount(holder.office(), holder.district(), user);
                yield cares.askedToSwap(cares.duty(other, START.plusSeconds(3600)), user, holder);
            }
            case "station-duties/{id}/absence" -> {
                Made duty = cares.duty(holder, START.minusSeconds(3600));
                clock.forward(Duration.ofHours(2));
                yield duty;
            }
            case "station-duties/{id}/correction" -> {
                Made duty = cares.duty(holder, START.minusSeconds(3600));
                clock.forward(Duration.ofHours(2));
                yield cares.thenByDirector(duty, new MarkMissed(WORDS));
            }
            case "station-duties/{id}/beginning", "station-duties/{id}/log" ->
                cares.duty(holder, START.minusSeconds(60));
            case "receptions/{id}/feedback" ->
                cares.thenByDirector(
                        cares.reception(holder, START),
                        new Escalate(new Escalation(Escalation.Target.OPINION, "WJ-1")));
            case "receptions/{id}/closing" -> cares.thenByDirector(cares.reception(holder, START), new Answer(WORDS));
            case "commendations/{id}/consent", "commendations/{id}/announcement" ->
                cares.thenByDirector(cares.commendation(holder), new Approve());
            default -> begun(step.substring(0, step.indexOf('/')), holder);
        };
    }

    private Made begun(String kind, Roster.Entry holder) {
        return switch (kind) {
            case "visits" -> cares.visit(holder, TODAY);
            case "station-duties" -> cares.duty(holder, START.plusSeconds(3600));
            case "receptions" -> cares.reception(holder, START);
            case "community-links" -> cares.link(holder, TODAY);
            case "assistances" -> cares.assistance(holder, TODAY);
            case "commendations" -> cares.commendation(holder);
            default -> throw new AssertionError("no such kind: " + kind);
        };
    }

    private String beginning(String path, Roster.Entry member) {
        String named = "{\"member\":\"" + member.id() + "\",";
        return named
                + switch (path) {
                    case "/v1/care/visits/{id}" -> "\"form\":\"visit\",\"plannedOn\":\"2026-12-01\",\"topic\":\"近况\"}";
                    case "/v1/care/station-duties/{id}" ->
                        "\"station\":\"" + cares.station(member).id()
                                + "\",\"from\":\"2026-12-01T01:00:00Z\",\"to\":\"2026-12-01T03:00:00Z\"}";
                    case "/v1/care/receptions/{id}" -> "\"receivedAt\":\"2026-11-25T00:30:00Z\",\"matter\":\"路灯不亮\"}";
                    case "/v1/care/community-links/{id}" ->
                        "\"community\":\"在水一方社区\",\"from\":\"2026-11-25\",\"publicLine\":\"0571-86000000\"}";
                    case "/v1/care/assistances/{id}" -> "\"since\":\"2026-11-25\",\"person\":{\"name\":\"王老汉\"}}";
                    case "/v1/care/commendations/{id}" -> "\"level\":\"office\",\"title\":\"优秀\",\"deeds\":\"热心\"}";
                    default -> throw new AssertionError("no sample for " + path);
                };
    }

    private @Nullable String body(String path, Made made) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "rescheduling" -> "{\"plannedOn\":\"2026-12-02\"}";
            case "record" -> "{\"on\":\"2026-11-25\",\"record\":\"一切都好\"}";
            case "cancellation", "absence", "rejection" -> REASON;
            case "swap-request" ->
                "{\"member\":\""
                        + roster.registered(
                                        made.member().office(), made.member().district())
                                .id() + "\"}";
            case "log" -> "{\"visitors\":2,\"text\":\"两位居民\"}";
            case "correction" -> "{\"visitors\":2,\"text\":\"两位居民\",\"reason\":\"纸质记录\"}";
            case "answer", "feedback" -> "{\"answer\":\"已修\"}";
            case "escalation" -> "{\"to\":\"opinion\",\"reference\":\"WJ-2026-0001\"}";
            case "contact-line" -> "{\"publicLine\":\"0571-86000001\"}";
            case "end" -> "{\"on\":\"2026-11-25\",\"reason\":\"期满\"}";
            case "person" -> "{\"name\":\"" + ItemExamples.PERSON.name() + "\"}";
            case "help" -> "{\"on\":\"2026-11-25\",\"kind\":\"goods\",\"text\":\"送米\"}";
            case "consent" -> "{\"given\":true}";
            default -> null;
        };
    }

    private static String station() {
        return """
            {"name":"站","community":"社区","place":"路","publicLine":"0571-86000000","open":true}\
            """;
    }

    private static Sample sample(String path, String id, long version, @Nullable String body) {
        return new Sample(path.replace("{id}", id), body, Map.of("If-Match", "\"" + version + "\""));
    }
}
