package cn.xieshang.member.web;

import static cn.xieshang.member.model.Examples.CHEN;
import static cn.xieshang.member.model.Examples.WANGJIANG;

import cn.xieshang.member.testing.RegisterTests;
import cn.xieshang.platform.actor.Actor;
import cn.xieshang.test.TestTokens;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Requests as clients send them, with real tokens. */
abstract class WebTests extends RegisterTests {
    static final String PATH = "/v1/members/" + CHEN;
    static final String BODY = body("陈静");

    @Autowired
    MockMvcTester http;

    static String body(String name) {
        return """
            {"code":"WJ0001","name":"%s","sector":"教育界","group":"第一联组","term":5,"phone":"13812345678",\
            "username":"member.chen"}\
            """.formatted(name);
    }

    MockMvcRequestBuilder put(String path, String json) {
        return put(path, json.getBytes(StandardCharsets.UTF_8));
    }

    MockMvcRequestBuilder put(String path, byte[] json) {
        return as(staff(WANGJIANG), http.put().uri(path))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
    }

    MockMvcRequestBuilder post(String path, String json) {
        return as(staff(WANGJIANG), http.post().uri(path))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
    }

    MockMvcRequestBuilder get(Actor actor, String path) {
        return as(actor, http.get().uri(path));
    }

    static MockMvcRequestBuilder as(Actor actor, MockMvcRequestBuilder request) {
        return request.header("Authorization", "Bearer " + TestTokens.of(actor));
    }
}
