package cn.xieshang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PageTests extends GatewayTest {

    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Pattern USED =
            Pattern.compile("(?:data-(?:text|hint|label)=\"|\\bt\\(')([a-zA-Z0-9.-]+)(?:\"|')");

    @Test
    void thePageAndTheDocumentsAreServedFromHere() {
        assertThat(get("/").body()).contains("<html lang=\"zh-CN\">", "/js/main.js");
        assertThat(get("/?view=desk&member=WJ0001").statusCode()).isEqualTo(200);
        assertThat(get("/docs").body()).contains("swagger-ui-bundle.js");
        assertThat(get("/docs/swagger-ui-bundle.js").statusCode()).isEqualTo(200);
        assertThat(get("/docs/openapi/opinion").statusCode()).isEqualTo(200);
        assertThat(UPSTREAM.last("api-docs").uri()).isEqualTo("/v3/api-docs");
        assertThat(get("/vendor/keycloak-js-26.2.4/LICENSE.txt").body()).contains("Apache License");
    }

    @Test
    void thePageIsToldWhereToLogIn() {
        HttpResponse<String> told = get("/config.json");

        assertThat(told.body())
                .isEqualTo("{\"keycloak\":\"http://localhost:18090\",\"realm\":\"xieshang\","
                        + "\"client\":\"xieshang-web\",\"district\":\"binjiang\"}");
    }

    @Test
    void aBrowserAsksAgainButNeedNotLoadAgain() {
        HttpResponse<String> first = get("/js/main.js");
        String modified = first.headers().firstValue("Last-Modified").orElseThrow();

        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(send(request("/js/main.js").header("If-Modified-Since", modified))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void bothLanguagesHaveTheSameWordsAndAllThatThePageUses() {
        Set<String> chinese = words("zh");

        assertThat(words("en")).isEqualTo(chinese);
        assertThat(chinese).containsAll(used());
    }

    @Test
    void noPageCarriesCodeOrStyleInItsMarkup() {
        assertThat(files(".html"))
                .allSatisfy(page -> assertThat(read(page))
                        .doesNotContainPattern("<script(?![^>]* src=)")
                        .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=|https?://"));
    }

    private static Set<String> words(String language) {
        JsonNode words = JsonMapper.shared().readTree(read(STATIC.resolve("texts/" + language + ".json")));
        assertThat(words.values())
                .allSatisfy(word -> assertThat(word.asString()).isNotBlank());
        return new TreeSet<>(words.propertyNames());
    }

    private static Set<String> used() {
        return Stream.concat(files(".html").stream(), files(".js").stream())
                .flatMap(file -> USED.matcher(read(file)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static List<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(STATIC)) {
            return all.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("vendor"))
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
