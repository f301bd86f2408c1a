package cn.xieshang.member.care.web;

import static cn.xieshang.member.model.Examples.BINJIANG;
import static cn.xieshang.member.model.Examples.WANGJIANG;

import cn.xieshang.member.care.testing.Cares;
import cn.xieshang.member.care.testing.Cares.Made;
import cn.xieshang.member.handling.MemberHandling;
import cn.xieshang.member.store.AccountWork;
import cn.xieshang.member.store.MemberStore;
import cn.xieshang.member.testing.RegisterTests;
import cn.xieshang.member.testing.Roster;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Role;
import cn.xieshang.platform.actor.UserId;
import cn.xieshang.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** The office of Wangjiang with two members who have accounts, and requests as clients send them. */
abstract class CareTests extends RegisterTests {
    static final Actor STAFF = staff(WANGJIANG);
    static final Actor DIRECTOR = actor("director", WANGJIANG, BINJIANG, Role.OFFICE_DIRECTOR);
    static final Actor CHEN = actor("chen", WANGJIANG, BINJIANG, Role.MEMBER);
    static final Actor LI = actor("li", WANGJIANG, BINJIANG, Role.MEMBER);
    static final Actor DISTRICT = actor("district", null, BINJIANG, Role.DISTRICT_ADMIN);

    @Autowired
    MockMvcTester http;

    @Autowired
    Cares cares;

    @Autowired
    MemberHandling members;

    @Autowired
    AccountWork work;

    @Autowired
    MemberStore memberStore;

    Roster roster;
    Roster.Entry chen;
    Roster.Entry li;

    @BeforeEach
    void fillTheRoster() {
        roster = new Roster(members, work, memberStore);
        chen = roster.withAccount(WANGJIANG, BINJIANG, new UserId("chen"));
        li = roster.withAccount(WANGJIANG, BINJIANG, new UserId("li"));
    }

    MockMvcRequestBuilder put(Actor actor, String path, String json) {
        return as(actor, http.put().uri(path))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
    }

    /** A step on the item as it is in the store now. */
    MockMvcRequestBuilder step(Actor actor, Made made, String step, String json) {
        long version = one("care", made.id().toString()).getLong("version");
        return put(actor, made.path() + "/" + step, json).header(HttpHeaders.IF_MATCH, "\"" + version + "\"");
    }

    MockMvcRequestBuilder post(Actor actor, String path, String json) {
        return as(actor, http.post().uri(path))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
    }

    MockMvcRequestBuilder get(Actor actor, String path) {
        return as(actor, http.get().uri(path));
    }

    private static MockMvcRequestBuilder as(Actor actor, MockMvcRequestBuilder request) {
        return request.header(HttpHeaders.AUTHORIZATION, "Bearer " + TestTokens.of(actor));
    }
}
