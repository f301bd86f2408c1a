package cn.xieshang.member;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.GONGSHU;
import static cn.xieshang.member.model.Examples.MISHIXIANG;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.XIXING;

import cn.xieshang.member.care.testing.CareSamples;
import cn.xieshang.member.care.testing.Cares;
import cn.xieshang.member.duty.testing.DutySamples;
import cn.xieshang.member.handling.ImportHandling;
import cn.xieshang.member.handling.MemberHandling;
import cn.xieshang.member.handling.RegisterHandling;
import cn.xieshang.member.handling.TermHandling;
import cn.xieshang.member.reading.RegisterQueries;
import cn.xieshang.member.store.AccountWork;
import cn.xieshang.member.store.MemberStore;
import cn.xieshang.member.testing.Roster;
import cn.xieshang.member.testing.Samples;
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
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

class AccessTests extends AccessTableTests {
    @Autowired
    RegisterHandling register;

    @Autowired
    RegisterQueries queries;

    @Autowired
    TermHandling terms;

    @Autowired
    ImportHandling imports;

    @Autowired
    MemberHandling handling;

    @Autowired
    AccountWork work;

    @Autowired
    MemberStore store;

    @Autowired
    DutySamples duty;

    @Autowired
    Cares cares;

    @Autowired
    TestClock clock;

    private Samples samples;
    private CareSamples care;

    @BeforeEach
    void registerTheDistricts() {
        Roster roster = new Roster(handling, work, store);
        samples = new Samples(register, queries, terms, imports, roster, duty);
        care = new CareSamples(cares, roster, samples, clock);
        samples.register();
    }

    @Override
    protected Actor actor(Role role) {
        UserId user = new UserId("u-" + role.realmName());
        return switch (role) {
            case PLATFORM_ADMIN -> new Actor(user, null, null, null, Set.of(role));
            case MEMBER, OFFICE_STAFF, OFFICE_DIRECTOR -> new Actor(user, WANGJIANG, BINJIANG, null, Set.of(role));
            case HANDLING_UNIT -> new Actor(user, null, BINJIANG, new UnitId("chengguan"), Set.of(role));
            default -> new Actor(user, null, BINJIANG, null, Set.of(role));
        };
    }

    @Override
    protected boolean namesOneThing(String operation) {
        return super.namesOneThing(operation) && !beginsCare(operation);
    }

    @Override
    protected Sample sample(String operation, Relation relation, Actor actor) {
        if (operation.contains("dead-letters")) {
            String desk = operation.substring(operation.indexOf('/')).replaceAll("\\{[a-z]+}", "0");
            return new Sample(desk, null, Map.of());
        }
        if (operation.contains("/care/")) {
            return careSample(operation, relation, actor);
        }
        return switch (relation) {
            case OWN -> samples.of(operation, WANGJIANG, BINJIANG, actor);
            case OTHER ->
                actor.office() != null && operation.contains("/members")
                        ? samples.of(operation, XIXING, BINJIANG, actor)
                        : samples.of(operation, MISHIXIANG, GONGSHU, actor);
            case UNKNOWN -> samples.unknown(operation);
        };
    }

    private Sample careSample(String operation, Relation relation, Actor actor) {
        boolean elsewhere = relation == Relation.OTHER;
        OfficeId office = !elsewhere ? WANGJIANG : actor.office() == null ? MISHIXIANG : XIXING;
        DistrictId district = office.equals(MISHIXIANG) ? GONGSHU : BINJIANG;
        if (elsewhere && beginsCare(operation) && actor.office() != null) {
            return care.begunElsewhere(operation, actor, office, district);
        }
        Sample sample = care.of(operation, office, district, actor);
        return relation != Relation.UNKNOWN
                ? sample
                : new Sample(
                        sample.path()
                                .replaceAll(
                                        "[0-9a-f]{8}-[0-9a-f-]{27}",
                                        UUID.randomUUID().toString()),
                        sample.body(),
                        sample.headers());
    }

    /** An item of care begins under an id that is nobody's yet. */
    private static boolean beginsCare(String operation) {
        return operation.matches("PUT /v1/care/[a-z-]+/\\{id}") && !operation.contains("stations");
    }
}
