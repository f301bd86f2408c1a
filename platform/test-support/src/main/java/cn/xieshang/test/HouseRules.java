package cn.xieshang.test;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cn.xieshang.platform.actor.Actor;
import cn.xieshang.platform.actor.AnyOffice;
import cn.xieshang.platform.actor.DistrictId;
import cn.xieshang.platform.actor.OfficeId;
import cn.xieshang.platform.actor.Reach;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house; a service takes them all with {@code ArchTests.in(HouseRules.class)}. */
public final class HouseRules {
    private HouseRules() {}

    @ArchTest
    public static final ArchRule theModelKnowsNothingButJavaAndWhoActs = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat(not(resideInAnyPackage(
                    "java..",
                    "..model..",
                    "cn.xieshang.platform.actor",
                    "cn.xieshang.platform.refusal",
                    "org.jspecify.annotations")))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule onlyStoresAndReadingTouchTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackages("..store..", "..reading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.bson..", "org.springframework.data.mongodb..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule nobodyTalksToKafkaButThePlatform = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule storesBeginWithAnOfficeOrAReach = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Store")
            .and()
            .areNotPrivate()
            .should(beginWithAnOfficeOrAReach())
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule timeComesFromTheClockBean = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callConstructor(Date.class)
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule whatIsNeededComesInByTheConstructor =
            noFields().should().beAnnotatedWith(Autowired.class).allowEmptyShould(true);

    @ArchTest
    public static final ArchRule controllersAreNobodysBusiness = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule controllersLeaveFailuresToTheProblems = noCodeUnits()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .should(tryOnTheirOwn())
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule packagesKnowEachOtherInOneDirection = slices().matching("cn.xieshang.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(alwaysTrue(), resideInAPackage("cn.xieshang.platform.."))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule logsGoThroughSlf4j = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule fieldsDoNotChange =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);

    @ArchTest
    public static final ArchRule everyPackageSaysWhatMayBeNull =
            classes().should(beInANullMarkedPackage()).allowEmptyShould(true);

    @ArchTest
    public static final ArchRule nobodyCallsTheWeb = noClasses()
            .that(not(resideInAPackage("..web..")))
            .should()
            .dependOnClassesThat(
                    resideInAPackage("cn.xieshang..web..").and(not(resideInAPackage("cn.xieshang.platform.."))))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule theStoreDoesNotKnowWhoUsesIt = noClasses()
            .that()
            .resideInAPackage("..store..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("..handling..", "..incoming..", "..delivery..")
                    .and(not(resideInAPackage("cn.xieshang.platform.."))))
            .allowEmptyShould(true);

    private static ArchCondition<JavaMethod> beginWithAnOfficeOrAReach() {
        return new ArchCondition<>("begin with an office, a district or a reach, or say why not") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                List<JavaClass> parameters = method.getRawParameterTypes();
                boolean begins = !parameters.isEmpty()
                        && (parameters.getFirst().isEquivalentTo(OfficeId.class)
                                || parameters.getFirst().isEquivalentTo(DistrictId.class)
                                || parameters.getFirst().isEquivalentTo(Actor.class)
                                || parameters.getFirst().isAssignableTo(Reach.class));
                boolean excused = method.isAnnotatedWith(AnyOffice.class)
                        || method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        || method.getModifiers().contains(JavaModifier.STATIC);
                if (!begins && !excused) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not say for whom"));
                }
            }
        };
    }

    private static ArchCondition<JavaCodeUnit> tryOnTheirOwn() {
        return new ArchCondition<>("try") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                if (!unit.getTryCatchBlocks().isEmpty()) {
                    events.add(SimpleConditionEvent.satisfied(unit, unit.getFullName() + " has a try"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }
}
