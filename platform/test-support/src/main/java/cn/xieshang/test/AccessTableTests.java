package cn.xieshang.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.Role;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every operation of a service, for every role, on what is one's own and on what is another's, against the table in
 * {@code src/test/resources/access.txt}. An operation without a row fails, a row without an operation too. A service extends
 * this with {@link ServiceTest} and says how to make a thing to try on.
 */
@ServiceTest
public abstract class AccessTableTests {
    /** Whose thing is tried on. */
    public enum Relation {
        OWN,
        OTHER,
        /** there is no such thing */
        UNKNOWN
    }

    /**
     * One request, ready but for the token.
     *
     * @param path with its variables filled in
     * @param body JSON, or none
     */
    public record Sample(String path, @Nullable String body, Map<String, String> headers) {}

    private static final AccessTable TABLE = AccessTable.read("/access.txt");
    private static final String ANONYMOUS = "anonymous";

    @Autowired
    private MockMvc http;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    /** Somebody with this role alone, of the own office, district or unit as the role has it. */
    protected abstract Actor actor(Role role);

    /** A valid request for the operation, on a fresh thing made by real commands. */
    protected abstract Sample sample(String operation, Relation relation, Actor actor);

    /** Whether the operation names one thing, so that another's and an unknown one can be told apart. */
    protected boolean namesOneThing(String operation) {
        return operation.contains("{");
    }

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        assertThat(TABLE.operations()).containsExactlyInAnyOrderElementsOf(operations());
    }

    @TestFactory
    Stream<DynamicTest> everyRoleGetsWhatTheTableSays() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String operation : operations()) {
            tests.addAll(tests(operation, ANONYMOUS, Actor.anonymous()));
            for (Role role : Role.values()) {
                tests.addAll(tests(operation, role.realmName(), actor(role)));
            }
        }
        return tests.stream();
    }

    private List<DynamicTest> tests(String operation, String role, Actor actor) {
        AccessTable.Cell cell = TABLE.cell(operation, role);
        return List.of(
                dynamicTest(
                        operation + " as " + role + " on the own: " + cell.own(),
                        () -> assertThat(call(operation, Relation.OWN, actor).getStatus())
                                .isEqualTo(cell.own())),
                dynamicTest(operation + " as " + role + " on another's: " + cell.other(), () -> {
                    MockHttpServletResponse foreign = call(operation, Relation.OTHER, actor);
                    assertThat(foreign.getStatus()).isEqualTo(cell.other());
                    if (cell.other() == 404 && namesOneThing(operation)) {
                        assertThat(comparable(foreign)).isEqualTo(comparable(call(operation, Relation.UNKNOWN, actor)));
                    }
                }));
    }

    private MockHttpServletResponse call(String operation, Relation relation, Actor actor) throws Exception {
        Sample sample = sample(operation, relation, actor);
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(
                HttpMethod.valueOf(operation.substring(0, operation.indexOf(' '))), sample.path());
        sample.headers().forEach(request::header);
        if (sample.body() != null) {
            request.contentType("application/json").content(sample.body());
        }
        if (!actor.roles().isEmpty()) {
            request.header("Authorization", "Bearer " + TestTokens.of(actor));
        }
        return http.perform(request).andReturn().getResponse();
    }

    /** All that a caller can see, but for the ids it sent itself and the trace. */
    private static String comparable(MockHttpServletResponse answer) throws UnsupportedEncodingException {
        return answer.getStatus()
                + answer.getContentAsString()
                        .replaceAll("\"traceId\":\"[^\"]*\",?", "")
                        .replaceAll("\"instance\":\"[^\"]*\",?", "");
    }

    private Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        mappings.getHandlerMethods()
                .forEach((mapping, handler) -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/v1/"))
                        .forEach(pattern -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> operations.add(method + " " + pattern))));
        return operations;
    }
}
