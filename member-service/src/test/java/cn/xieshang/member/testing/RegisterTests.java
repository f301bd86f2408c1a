package cn.xieshang.member.testing;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.GONGSHU;
import static cn.xieshang.member.model.Examples.MISHIXIANG;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.XIXING;
import static cn.xieshang.member.model.Examples.district;
import static cn.xieshang.member.model.Examples.office;

import cn.xieshang.member.handling.RegisterHandling;
import cn.xieshang.member.model.MemberId;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.test.ServiceTest;
import cn.xieshang.test.TestClock;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** Every test begins with two districts, three offices and nobody in them. */
@ServiceTest
public abstract class RegisterTests {
    private static final List<String> COLLECTIONS = List.of(
            "districts", "offices", "units", "members", "terms", "imports", "audit", "care", "stations", "visitDues");

    @Autowired
    protected MongoOperations mongo;

    @Autowired
    protected TestClock clock;

    @Autowired
    protected RegisterHandling register;

    @BeforeEach
    void beginAnew() {
        COLLECTIONS.forEach(collection -> mongo.getCollection(collection).deleteMany(new Document()));
        clock.reset();
        for (DistrictId id : List.of(BINJIANG, GONGSHU)) {
            register.register(platform(), district(id));
        }
        register.open(platform(), office(WANGJIANG, BINJIANG));
        register.open(platform(), office(XIXING, BINJIANG));
        register.open(platform(), office(MISHIXIANG, GONGSHU));
    }

    protected static Actor platform() {
        return actor("platform", null, null, Role.PLATFORM_ADMIN);
    }

    protected static Actor staff(OfficeId office) {
        return actor("staff." + office, office, BINJIANG, Role.OFFICE_STAFF);
    }

    protected static Actor actor(String user, @Nullable OfficeId office, @Nullable DistrictId district, Role... roles) {
        return new Actor(new UserId(user), office, district, null, Set.of(roles));
    }

    protected Document stored(MemberId id) {
        return one("members", id.toString());
    }

    protected Document one(String collection, String id) {
        Document found =
                mongo.getCollection(collection).find(new Document("_id", id)).first();
        if (found == null) {
            throw new AssertionError("nothing stored as " + id);
        }
        return found;
    }

    /** Types of the events that wait with the document, in order. */
    protected static List<String> told(Document document) {
        return document.getList("outbox", Document.class).stream()
                .map(event -> event.getString("type").replaceAll("cn\\.xieshang\\.(.*)\\.v1", "$1"))
                .toList();
    }
}
