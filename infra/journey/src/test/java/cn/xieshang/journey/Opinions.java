package cn.xieshang.journey;

import cn.xieshang.journey.Caller.Answer;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do with opinions. */
final class Opinions {
    private Opinions() {}

    /** With a member's code it goes to the member's office, wangjiang; without one to xixing. */
    static Answer submit(Caller citizen, String key, String text, @Nullable String memberCode) {
        Map<String, String> body = new TreeMap<>(Map.of(
                "office",
                memberCode == null ? "xixing" : "wangjiang",
                "kind",
                "environment",
                "place",
                "近江家园三园北门",
                "text",
                text));
        if (memberCode != null) {
            body.put("memberCode", memberCode);
        }
        return citizen.post("/public/opinions", body, "Idempotency-Key", key);
    }

    static Answer submitToWangjiang(Caller citizen, String text) {
        return submit(citizen, UUID.randomUUID().toString(), text, "WJ0001").expect(201);
    }

    /** Takes a step on the newest version, as the page does. */
    static void take(Caller who, String id, String step, Map<String, ?> body) {
        Answer seen = who.get("/opinions/" + id).expect(200);
        who.put("/opinions/" + id + "/" + step, body, "If-Match", seen.etag()).expect(200);
    }

    static Answer seenByCitizen(Caller citizen, String trackingCode) {
        return citizen.get("/public/opinions/mine", "Tracking-Code", trackingCode)
                .expect(200);
    }
}
