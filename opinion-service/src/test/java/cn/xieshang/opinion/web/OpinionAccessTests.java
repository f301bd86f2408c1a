package cn.xieshang.opinion.web;

import cn.xieshang.opinion.Town;
import cn.xieshang.opinion.model.Answer;
import cn.xieshang.opinion.model.AnswerType;
import cn.xieshang.opinion.model.OpinionCommand.*;
import cn.xieshang.opinion.model.OpinionId;
import cn.xieshang.opinion.model.Rating;
import cn.xieshang.opinion.model.Satisfaction;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.test.AccessTableTests;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Another's: of the office next door and its unit; for those who see a district, of another district. */
@Import(Town.class)
class OpinionAccessTests extends AccessTableTests {
    private static final Set<String> WITH_REASON =
            Set.of("spam", "restoration", "release", "refusal", "redo", "reopening");

    @Autowired
    private Town town;

    @Override
    protected Actor actor(Role role) {
        return switch (role) {
            case MEMBER -> Town.CHEN;
            case HANDLING_UNIT -> Town.CHENGGUAN;
            case OFFICE_STAFF, OFFICE_DIRECTOR -> Town.of(role, role.realmName(), "wangjiang", Town.BINJIANG, null);
            default -> Town.of(role, role.realmName(), null, Town.BINJIANG, null);
        };
    }

    @Override
    protected Sample sample(String operation, Relation relation, Actor actor) {
        String step = operation.substring(operation.lastIndexOf('/') + 1);
        if (operation.contains("/public/")) {
            return publicSample(operation, step, relation);
        }
        if (operation.contains("dead-letters")) {
            String desk = operation.substring(operation.indexOf('/')).replaceAll("\\{[a-z]+}", "0");
            return new Sample(desk, null, Map.of());
        }
        Place place = relation == Relation.OTHER ? another(actor) : Place.WANGJIANG;
        OpinionId id = operation.endsWith("/opinions") ? town.opinion("wangjiang", null) : ready(step, place, actor);
        String shown = relation == Relation.UNKNOWN ? UUID.randomUUID().toString() : id.toString();
        String path = operation.substring(operation.indexOf('/')).replace("{id}", shown);
        return new Sample(path, body(step, place), Map.of("If-Match", "\"" + town.version(id) + "\""));
    }

    private Sample publicSample(String operation, String step, Relation relation) {
        String path = operation.substring(operation.indexOf('/'));
        Map<String, String> headers = new HashMap<>();
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        if (path.contains("/mine")) {
            OpinionId id = ready("rating", Place.WANGJIANG, Town.STAFF);
            headers.put("Tracking-Code", relation == Relation.OWN ? town.code(id) : "XS-0000-0000-0000-0000-0000");
        }
        return new Sample(path, body(step, Place.WANGJIANG), headers);
    }

    /** Who does what where, so that a sample of this place can be made. */
    private record Place(
            String office,
            DistrictId district,
            Actor staff,
            UnitId unit,
            Actor handler,
            Actor member,
            @Nullable String code) {
        static final Place WANGJIANG = new Place(
                "wangjiang", Town.BINJIANG, Town.STAFF, new UnitId("chengguan"), Town.CHENGGUAN, Town.CHEN, "WJ0001");
        static final Place XIXING = new Place(
                "xixing", Town.BINJIANG, Town.STAFF_XIXING, new UnitId("jiaotong"), Town.JIAOTONG, Town.ZHOU, "XX0001");
        static final Place LIANGZHU = new Place(
                "liangzhu",
                Town.YUHANG,
                Town.STAFF_YUHANG,
                new UnitId("shuili"),
                Town.of(Role.HANDLING_UNIT, "shuili", null, Town.YUHANG, "shuili"),
                Town.of(Role.MEMBER, "wu", "liangzhu", Town.YUHANG, null),
                null);
    }

    private static Place another(Actor actor) {
        return actor.hasAny(Role.ASSIGNING_OFFICE, Role.DISTRICT_ADMIN) ? Place.LIANGZHU : Place.XIXING;
    }

    /** In the stage that the step starts from; a unit is shown things that are with it, whatever the step. */
    private OpinionId ready(String step, Place place, Actor actor) {
        OpinionId id = town.opinion(place.office(), place.code());
        String from = actor.has(Role.HANDLING_UNIT)
                        && !Set.of("interim-reply", "answer").contains(step)
                ? "receipt"
                : step;
        switch (from) {
            case "restoration" -> town.does(place.staff(), id, new MarkSpam("ad"));
            case "release" -> {
                if (place.code() != null) {
                    town.does(place.member(), id, new Claim("mine"));
                }
            }
            case "receipt", "refusal" -> refer(place, id);
            case "interim-reply", "answer" -> inHandling(place, id);
            case "redo", "feedback" -> answered(place, id);
            case "rating", "reopening" -> fedBack(place, id);
            case "closing" -> {
                fedBack(place, id);
                town.citizenDoes(id, new Rate(new Rating(Satisfaction.SATISFIED, null)));
            }
            default -> {}
        }
        return id;
    }

    private void refer(Place place, OpinionId id) {
        town.does(place.staff(), id, new Refer(place.unit(), "please"));
    }

    private void inHandling(Place place, OpinionId id) {
        refer(place, id);
        town.does(place.handler(), id, new SignFor());
    }

    private void answered(Place place, OpinionId id) {
        inHandling(place, id);
        town.does(place.handler(), id, new GiveAnswer(new Answer.Content(AnswerType.SOLVED, "done", null, null)));
    }

    private void fedBack(Place place, OpinionId id) {
        answered(place, id);
        town.does(place.staff(), id, new GiveFeedback());
    }

    private @Nullable String body(String step, Place place) {
        if (WITH_REASON.contains(step)) {
            return "{\"reason\":\"because\"}";
        }
        return switch (step) {
            case "transfer", "claim" -> "{\"note\":\"note\"}";
            case "duplicate" -> "{\"original\":\"%s\"}".formatted(town.opinion(place.office(), place.code()));
            case "referral" -> "{\"unit\":\"%s\",\"note\":\"please\"}".formatted(place.unit());
            case "interim-reply" -> "{\"text\":\"soon\"}";
            case "answer" -> "{\"type\":\"solved\",\"text\":\"done\"}";
            case "rating" -> "{\"satisfaction\":\"satisfied\"}";
            case "contact-disclosures" -> "{\"purpose\":\"clarify\"}";
            case "opinions" -> "{\"office\":\"wangjiang\",\"kind\":\"traffic\",\"place\":\"here\",\"text\":\"words\"}";
            default -> null;
        };
    }
}
