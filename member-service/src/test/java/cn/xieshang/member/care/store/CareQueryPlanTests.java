package cn.xieshang.member.care.store;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.XIXING;
import static cn.xieshang.test.TestClock.START;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.care.handling.CareReading;
import cn.xieshang.member.care.model.CareKind;
import cn.xieshang.member.care.reading.CareFilter;
import cn.xieshang.member.care.reading.CareQueries;
import cn.xieshang.member.care.testing.Cares;
import cn.xieshang.member.care.testing.Heard;
import cn.xieshang.member.handling.MemberHandling;
import cn.xieshang.member.store.AccountWork;
import cn.xieshang.member.store.MemberStore;
import cn.xieshang.member.testing.RegisterTests;
import cn.xieshang.member.testing.Roster;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;
import cn.xieshang.platform.incoming.IncomingEvents;
import cn.xieshang.platform.paging.Paging;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** On a server that has plans: every list of care is found by an index, and in its order. */
@EnabledIfEnvironmentVariable(named = "MONGODB_URI_TEST", matches = ".+")
class CareQueryPlanTests extends RegisterTests {
    private static final Paging PAGE = new Paging(10, null);

    @Autowired
    Asked asked;

    @Autowired
    CareQueries queries;

    @Autowired
    CareReading reading;

    @Autowired
    Cares cares;

    @Autowired
    IncomingEvents visitsHeard;

    @Autowired
    MemberHandling members;

    @Autowired
    AccountWork work;

    @Autowired
    MemberStore memberStore;

    @Test
    void nothingIsScannedAndNothingIsSorted() {
        Roster roster = new Roster(members, work, memberStore);
        for (OfficeId office : List.of(WANGJIANG, XIXING)) {
            for (int i = 0; i < 60; i++) {
                var member = roster.registered(office, BINJIANG);
                cares.visit(member, LocalDate.of(2026, 11, 25).plusDays(i));
                cares.reception(member, START);
                cares.link(member, LocalDate.of(2026, 11, 25));
            }
        }
        new Heard(mongo, visitsHeard).all("members");

        asked.queries.clear();
        var office = new Reach.OneOffice(WANGJIANG);
        for (CareFilter filter : List.of(
                new CareFilter(CareKind.VISIT, null, null, null, START),
                new CareFilter(CareKind.VISIT, "planned", null, null, null),
                new CareFilter(
                        CareKind.VISIT,
                        null,
                        roster.registered(WANGJIANG, BINJIANG).id(),
                        null,
                        null))) {
            queries.page(office, filter, PAGE);
        }
        queries.page(
                new Reach.WholeDistrict(BINJIANG), new CareFilter(CareKind.RECEPTION, null, null, null, null), PAGE);
        queries.due(WANGJIANG, START, PAGE);
        queries.open(WANGJIANG, CareKind.COMMUNITY_LINK, PAGE);
        queries.erasures(office, PAGE);
        queries.erasures(new Reach.WholeDistrict(BINJIANG), PAGE);
        reading.visitsDue(staff(WANGJIANG), LocalDate.of(2027, 12, 1), PAGE);

        assertThat(asked.queries).hasSizeGreaterThanOrEqualTo(9).allSatisfy(query -> {
            Document explain = new Document("explain", query).append("verbosity", "queryPlanner");
            assertThat(mongo.executeCommand(explain).toJson())
                    .as("plan of %s", query.toJson())
                    .doesNotContain("COLLSCAN", "\"SORT\"", "Seq Scan");
        });
    }

    /** The finds that care asks for, in a form that can be explained. */
    static final class Asked implements CommandListener {
        private static final Set<String> PARTS = Set.of("find", "filter", "sort", "limit", "projection");
        private static final Set<String> OURS =
                Set.of(CareStore.COLLECTION, StationStore.COLLECTION, VisitDueStore.COLLECTION);
        final List<Document> queries = new CopyOnWriteArrayList<>();

        @Override
        public void commandStarted(CommandStartedEvent event) {
            var query = Document.parse(event.getCommand().toJson());
            if (event.getCommandName().equals("find") && OURS.contains(query.getString("find"))) {
                query.keySet().retainAll(PARTS);
                queries.add(query);
            }
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Listening {
        @Bean
        Asked asked() {
            return new Asked();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer listens(Asked asked) {
            return settings -> settings.addCommandListener(asked);
        }
    }
}
