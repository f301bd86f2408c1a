package cn.xieshang.notification.testing;

import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.incoming.IncomingEvent;
import cn.xieshang.test.TestClock;
import java.time.Instant;

/** An event as another service tells it. */
public record Told(IncomingEvent event, String payload) {

    /** An opinion of the office wangjiang with the unit chengguan, the claiming member chen and the addressed li. */
    public static Told opinion(String fact, int number, Instant time) {
        return opinion("wangjiang", fact, number, time);
    }

    public static Told opinion(String office, String fact, int number, Instant time) {
        return new Told(
                event(office, "opinion." + fact, "opinion-" + number, fact, time), """
                {"opinionId": "opinion-%d", "serialNo": "WJ-2026-%04d", "kind": "environment", "stage": "dispatched",
                 "unit": "chengguan", "claimedBy": {"memberId": "m1", "userId": "chen"},
                 "addressedMember": {"memberId": "m2", "userId": "li"}, "due": "2026-11-26T16:00:00Z",
                 "satisfaction": "dissatisfied", "answerType": "planned", "outcome": "not-solved", "round": 1}""".formatted(number, number));
    }

    public static Told unitNamed(String name, long sequence) {
        return place("unit.renamed", "chengguan", name, sequence);
    }

    public static Told officeNamed(String name, long sequence) {
        return place("office.renamed", "wangjiang", name, sequence);
    }

    private static Told place(String what, String id, String name, long sequence) {
        return new Told(
                new IncomingEvent(
                        what + sequence,
                        "cn.xieshang." + what + ".v1",
                        id,
                        TestClock.START,
                        sequence,
                        new OfficeId("wangjiang"),
                        new DistrictId("binjiang")),
                "{\"nameZh\": \"%s\", \"nameEn\": \"%s (en)\"}".formatted(name, name));
    }

    private static IncomingEvent event(String office, String what, String subject, String id, Instant time) {
        return new IncomingEvent(
                office + " " + subject + " " + id,
                "cn.xieshang." + what + ".v1",
                subject,
                time,
                1,
                new OfficeId(office),
                new DistrictId("binjiang"));
    }
}
