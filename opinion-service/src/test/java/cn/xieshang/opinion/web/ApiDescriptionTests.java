package cn.xieshang.opinion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@OpinionTest
class ApiDescriptionTests {
    @Autowired
    private Desk desk;

    @Test
    void stepsAreDescribedWithTheVersionTheyNeedAndNothingInternal() {
        JsonNode paths =
                desk.send(desk.request("GET", "/v3/api-docs", null)).body().path("paths");
        assertThat(parameters(paths.path("/v1/opinions/{id}/spam").path("put")))
                .containsExactlyInAnyOrder("id", "If-Match");
        assertThat(parameters(paths.path("/v1/public/opinions").path("post"))).containsExactly("Idempotency-Key");
        assertThat(parameters(paths.path("/v1/public/opinions/mine").path("get")))
                .containsExactly("Tracking-Code");
        assertThat(parameters(paths.path("/v1/opinions").path("get")))
                .containsExactlyInAnyOrder("stage", "overdue", "unit", "kind", "after", "limit");
    }

    private static List<String> parameters(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .map(one -> one.path("name").asString())
                .toList();
    }
}
