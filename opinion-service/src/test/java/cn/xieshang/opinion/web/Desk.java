package cn.xieshang.opinion.web;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.test.TestClock;
import cn.xieshang.test.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests as citizens and officials do, and reads the answers. */
@TestComponent
class Desk {
    static final String SUBMISSION = """
            {"office":"wangjiang","kind":"environment","place":"近江家园三园","text":"垃圾房三天没人清运",
             "contact":{"name":"王小明","phone":"13900002222"},"memberCode":"WJ0001"}""";

    private final MockMvc http;
    private final TestClock clock;

    Desk(MockMvc http, TestClock clock) {
        this.http = http;
        this.clock = clock;
    }

    record Answer(int status, String text, @Nullable String etag, MockHttpServletResponse raw) {
        JsonNode body() {
            return JsonMapper.shared().readTree(text);
        }

        String code() {
            return body().path("code").asString("");
        }
    }

    Answer submit(String body) {
        return submit(UUID.randomUUID().toString(), body);
    }

    /** Each a moment later than the one before, so that the newest is the one on top of lists. */
    Answer submit(String key, String body) {
        clock.forward(Duration.ofMillis(1));
        return send(request("POST", "/v1/public/opinions", body).header("Idempotency-Key", key));
    }

    Answer mine(String code) {
        return send(request("GET", "/v1/public/opinions/mine", null).header("Tracking-Code", code));
    }

    Answer citizen(String step, String code, String body) {
        return send(request("PUT", "/v1/public/opinions/mine/" + step, body).header("Tracking-Code", code));
    }

    Answer get(Actor actor, String path) {
        return send(as(actor, request("GET", path, null)));
    }

    Answer step(Actor actor, String id, String step, long version, @Nullable String body) {
        return send(as(actor, request("PUT", "/v1/opinions/" + id + "/" + step, body))
                .header("If-Match", "\"" + version + "\""));
    }

    MockHttpServletRequestBuilder request(String method, String path, @Nullable String body) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(HttpMethod.valueOf(method), path);
        return body == null
                ? request
                : request.contentType("application/json").content(body.getBytes(StandardCharsets.UTF_8));
    }

    MockHttpServletRequestBuilder as(Actor actor, MockHttpServletRequestBuilder request) {
        return request.header("Authorization", "Bearer " + TestTokens.of(actor));
    }

    Answer send(MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse response = http.perform(request).andReturn().getResponse();
            return new Answer(
                    response.getStatus(),
                    response.getContentAsString(StandardCharsets.UTF_8),
                    response.getHeader("ETag"),
                    response);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
