package cn.xieshang.member.duty.testing;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.WANGJIANG;
import static cn.xieshang.member.model.Examples.XIXING;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.member.duty.format.Presets;
import cn.xieshang.member.duty.handling.DutyFollowUp;
import cn.xieshang.member.duty.handling.FactHandling;
import cn.xieshang.member.duty.handling.RuleHandling;
import cn.xieshang.member.duty.model.AFact;
import cn.xieshang.member.duty.model.DutyFact;
import cn.xieshang.member.duty.model.DutyRuleSet;
import cn.xieshang.member.duty.model.RuleCommand;
import cn.xieshang.member.duty.model.RuleScope;
import cn.xieshang.member.duty.store.LedgerStore;
import cn.xieshang.member.handling.MemberHandling;
import cn.xieshang.member.store.AccountWork;
import cn.xieshang.member.store.MemberStore;
import cn.xieshang.member.testing.RegisterTests;
import cn.xieshang.member.testing.Roster;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.test.TestTokens;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Every test begins with Chen and Li in one office, Zhao in another, no facts and no rules. */
public abstract class DutyTests extends RegisterTests {
    protected static final RuleScope DISTRICT = new RuleScope.OfWholeDistrict(BINJIANG);
    protected static final RuleScope OFFICE = new RuleScope.OfOffice(WANGJIANG, BINJIANG);

    @Autowired
    protected MockMvcTester http;

    @Autowired
    protected FactHandling facts;

    @Autowired
    protected RuleHandling rules;

    @Autowired
    protected DutyFollowUp followUp;

    @Autowired
    protected LedgerStore ledgers;

    @Autowired
    private MemberHandling members;

    @Autowired
    private AccountWork work;

    @Autowired
    private MemberStore store;

    protected Roster roster;
    protected Roster.Entry chen;
    protected Roster.Entry li;
    protected Roster.Entry zhao;

    @BeforeEach
    void beginDutyAnew() {
        List.of("duty-facts", "duty-rules", "duty-ledgers", "duty-settings", "duty-boards", "duty-archives")
                .forEach(collection -> mongo.getCollection(collection).deleteMany(new Document()));
        roster = new Roster(members, work, store);
        chen = roster.withAccount(WANGJIANG, BINJIANG, new UserId("chen"));
        li = roster.withAccount(WANGJIANG, BINJIANG, new UserId("li"));
        zhao = roster.withAccount(XIXING, BINJIANG, new UserId("zhao"));
    }

    protected static Actor director(OfficeId office) {
        return actor("director." + office, office, BINJIANG, Role.OFFICE_DIRECTOR);
    }

    protected static Actor admin() {
        return actor("admin", null, BINJIANG, Role.DISTRICT_ADMIN);
    }

    protected static Actor member(Roster.Entry entry, String user) {
        return actor(user, entry.office(), BINJIANG, Role.MEMBER);
    }

    protected DutyFact record(AFact fact) {
        DutyFact recorded = fact.fact();
        facts.record(admin(), recorded);
        return recorded;
    }

    /** In force, and all ledgers follow. */
    protected void inForce(RuleScope scope, int year, DutyRuleSet set) {
        Actor who = scope instanceof RuleScope.OfWholeDistrict ? admin() : director(WANGJIANG);
        var book = rules.read(who, scope, year);
        int number = book.value().versions().size() + 1;
        long version = rules.handle(who, scope, year, number, book.version(), new RuleCommand.Write(set))
                .version();
        version = rules.simulate(who, scope, year, number, version, year - 1).version();
        version = rules.handle(who, scope, year, number, version, new RuleCommand.Approve(who.user()))
                .version();
        rules.handle(who, scope, year, number, version, new RuleCommand.Activate());
        followUp.rules();
    }

    protected static DutyRuleSet preset(String place) {
        return new Presets().of(place).orElseThrow();
    }

    protected String balance(Roster.Entry who, int year) {
        return ledgers.find(BINJIANG, who.id(), year)
                .map(stored -> stored.value().balance().toString())
                .orElse("none");
    }

    protected MvcTestResult get(Actor actor, String path) {
        return http.get()
                .uri(path)
                .header("Authorization", "Bearer " + TestTokens.of(actor))
                .exchange();
    }

    protected MvcTestResult put(Actor actor, String path, @Nullable String body, @Nullable Long version) {
        var request = http.put().uri(path).header("Authorization", "Bearer " + TestTokens.of(actor));
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return request.exchange();
    }

    protected static void assertProblem(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    protected static void assertInvalid(MvcTestResult answer, String pointer, String code) {
        assertThat(answer)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo(pointer);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
    }
}
