package cn.xieshang.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xieshang.test.AccessTable;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiDescriptionTests extends WebTests {
    private JsonNode description = new JsonMapper().nullNode();

    @BeforeEach
    void read() throws UnsupportedEncodingException {
        var answer = http.get().uri("/v3/api-docs").exchange();
        assertThat(answer).hasStatusOk();
        description = new JsonMapper().readTree(answer.getResponse().getContentAsString());
    }

    @Test
    void whatIsThereIsDescribedAndNothingElse() {
        Set<String> described = new TreeSet<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(
                        AccessTable.read("/access.txt").operations());
    }

    /** The desk of dead letters is the platform's, and nobody comes to it from outside. */
    @Test
    void everyOperationSaysWhatItIsFor() {
        description.path("paths").properties().stream()
                .filter(path -> !path.getKey().startsWith("/v1/dead-letters"))
                .forEach(path -> path.getValue().forEach(operation -> {
                    assertThat(operation.path("summary").asString("")).isNotBlank();
                    assertThat(operation
                                    .path("description")
                                    .asString(operation.path("summary").asString("")))
                            .isNotBlank();
                }));
    }

    @Test
    void whoActsIsInTheTokenAndNoParameter() {
        assertThat(description.toString()).doesNotContain("\"actor\"").doesNotContain("schemas/OfficeId");
        assertThat(description.at("/components/schemas").propertyNames())
                .doesNotContain("Actor", "ExpectedVersion", "Paging", "DistrictId", "UnitId", "MemberCode");
        assertThat(description.at("/info/title").asString()).isEqualTo("member-service");
    }
}
