package cn.xieshang.proposal.web;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.test.TestTokens;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests as members and officials do, and reads the answers. */
@TestComponent
class Desk {
    static final String TEXT = """
        {"proposerType":"individual","title":"关于建设沿江慢行步道的建议","background":"沿江步道多处中断。",
         "analysis":"产权分散，缺少统筹。","suggestion":"分两期贯通。","category":"city","publicityConsent":true,
         "researched":true,"selfWritten":true}\
        """;

    private final MockMvc http;

    Desk(MockMvc http) {
        this.http = http;
    }

    record Answer(int status, String text, @Nullable String etag, MockHttpServletResponse raw) {
        JsonNode body() {
            return JsonMapper.shared().readTree(text);
        }

        String code() {
            return body().path("code").asString("");
        }

        long version() {
            return body().path("version").asLong();
        }
    }

    Answer get(Actor actor, String path) {
        return send(as(actor, request("GET", path, null)));
    }

    Answer put(Actor actor, String path, @Nullable String body) {
        return send(as(actor, request("PUT", path, body)));
    }

    Answer step(Actor actor, String id, String step, long version, @Nullable String body) {
        return send(as(actor, request("PUT", "/v1/proposals/" + id + "/" + step, body))
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
