package cn.xieshang.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule that refuses nothing protects nothing: each has an example that it must refuse. */
class HouseRulesTests {
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("cn.xieshang.test.wrong");

    private static final Map<String, String> REFUSED = new LinkedHashMap<>();

    static {
        REFUSED.put("theModelKnowsNothingButJavaAndWhoActs", "KnowsSpring");
        REFUSED.put("onlyStoresAndReadingTouchTheDatabase", "TouchesTheDatabase");
        REFUSED.put("nobodyTalksToKafkaButThePlatform", "TalksToKafka");
        REFUSED.put("storesBeginWithAnOfficeOrAReach", "ForgetfulStore");
        REFUSED.put("timeComesFromTheClockBean", "LooksAtTheWallClock");
        REFUSED.put("whatIsNeededComesInByTheConstructor", "FieldInjected");
        REFUSED.put("controllersAreNobodysBusiness", "PublicController");
        REFUSED.put("controllersLeaveFailuresToTheProblems", "TryingController");
        REFUSED.put("packagesKnowEachOtherInOneDirection", "Cycle");
        REFUSED.put("logsGoThroughSlf4j", "Chatty");
        REFUSED.put("fieldsDoNotChange", "Remembers");
        REFUSED.put("everyPackageSaysWhatMayBeNull", "unmarked");
        REFUSED.put("nobodyCallsTheWeb", "CallsTheWeb");
        REFUSED.put("theStoreDoesNotKnowWhoUsesIt", "KnowsItsUser");
    }

    @TestFactory
    Stream<DynamicTest> eachRuleRefusesItsExample() {
        return REFUSED.entrySet().stream()
                .map(pair -> DynamicTest.dynamicTest(
                        pair.getKey(),
                        () -> assertThatThrownBy(() -> rule(pair.getKey()).check(WRONG))
                                .isInstanceOf(AssertionError.class)
                                .hasMessageContaining(pair.getValue())));
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(Arrays.stream(HouseRules.class.getFields())
                        .filter(field -> field.isAnnotationPresent(ArchTest.class))
                        .map(field -> field.getName()))
                .containsExactlyInAnyOrderElementsOf(REFUSED.keySet());
    }

    private static ArchRule rule(String name) throws ReflectiveOperationException {
        return (ArchRule) HouseRules.class.getField(name).get(null);
    }
}
