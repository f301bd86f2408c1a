package cn.xieshang.notification.web;

import cn.xieshang.notification.store.Audience;
import cn.xieshang.notification.store.Audiences;
import cn.xieshang.notification.store.Content;
import cn.xieshang.notification.store.NotificationStore;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UnitId;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.test.AccessTableTests;
import cn.xieshang.test.TestClock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** Every account may do everything in its own inbox; what is for another office, district, unit or account is not there. */
class InboxAccessTests extends AccessTableTests {
    @Autowired
    private NotificationStore store;

    @Override
    protected Actor actor(Role role) {
        return actor(role, "a", "wangjiang", "binjiang", "chengguan");
    }

    @Override
    protected Sample sample(String operation, Relation relation, Actor actor) {
        String id = switch (relation) {
            case OWN -> notificationFor(actor);
            case OTHER -> notificationFor(other(actor));
            case UNKNOWN -> "00000000000000000000000000000000";
        };
        return new Sample(
                operation
                        .replaceAll("^\\w+ ", "")
                        .replace("{id}", id)
                        .replace("{partition}", "0")
                        .replace("{offset}", "0"),
                null,
                Map.of());
    }

    /** The inbox shows its own kinds of thing only; the desk for dead letters is the platform's. */
    @Override
    protected boolean namesOneThing(String operation) {
        return operation.contains("{id}");
    }

    /** The same role elsewhere. */
    private static Actor other(Actor actor) {
        Role role = actor.roles().stream().findFirst().orElse(Role.MEMBER);
        return actor(role, "b", "xixing", "shangcheng", "jiaotong");
    }

    private static Actor actor(Role role, String user, String office, String district, String unit) {
        return new Actor(
                new UserId(user), new OfficeId(office), new DistrictId(district), new UnitId(unit), Set.of(role));
    }

    /** For the widest audience of the actor: its role's, if that has one. */
    private String notificationFor(Actor actor) {
        Audience audience = actor.roles().isEmpty()
                ? Audience.user(new UserId("somebody"))
                : Audiences.of(actor).all().getFirst();
        String event = UUID.randomUUID().toString();
        store.append(
                audience,
                new Content(
                        event,
                        "opinion.received",
                        null,
                        null,
                        TestClock.START,
                        new Content.Subject("opinion", "o1", "1"),
                        Map.of()));
        return store.after(audience, store.newestKey(audience) - 1, 1)
                .getFirst()
                .id();
    }
}
