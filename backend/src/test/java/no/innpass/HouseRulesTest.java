package no.innpass;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.HttpMethodMapping;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.Valid;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.platform.web.ETags;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;

/** The rules of the house (docs/architecture.md) that a compiler does not know. */
@AnalyzeClasses(packages = "no.innpass", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule KNOWLEDGE_POINTS_ONE_WAY = classes()
            .that()
            .resideOutsideOfPackage("no.innpass")
            .should(adhereToPlantUmlDiagram(
                    Path.of("..", "docs", "modules.puml"), consideringOnlyDependenciesInDiagram()));

    /** Who may call an operation stands in permissions.txt and nowhere else; pages and ways of login are no operations. */
    @ArchTest
    static final ArchRule PERMISSIONS_STAND_IN_THE_MATRIX = noClasses()
            .that()
            .haveNameNotMatching(".*(SpaController|DemoLoginController|ConfirmController).*")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Secured.class);

    /** What the description of the API says of the two headers follows from this (src/openapi/DescribeApi.java). */
    @ArchTest
    static final ArchRule IF_MATCH_AND_IDEMPOTENCY_KEYS_CAN_BE_SEEN_FROM_OUTSIDE = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethodMapping.class)
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Controller.class)
            .should(readHeadersByVerb());

    @ArchTest
    static final ArchRule EVERY_BODY_IS_VALIDATED = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Controller.class)
            .should(validateBodies());

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
            fields().should().notBeAnnotatedWith(jakarta.inject.Inject.class);

    @ArchTest
    static final ArchRule TIME_AND_RANDOMNESS_COME_FROM_THE_PLATFORM = noClasses()
            .that()
            .resideOutsideOfPackages("no.innpass.platform.time..", "no.innpass.platform.database..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .that()
            .areTopLevelClasses()
            .should()
            .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|Dto)$");

    /** Whoever is run by the clock is a Job, and so says what it does with people (PRI-06). */
    @ArchTest
    static final ArchRule THE_CLOCK_RUNS_JOBS_AND_NOTHING_ELSE = methods()
            .that()
            .areAnnotatedWith(Scheduled.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("no.innpass.platform.jobs");

    @ArchTest
    static final ArchRule CONTROLLERS_STAY_IN_THEIR_ROOM =
            classes().that().areAnnotatedWith(Controller.class).should().notBePublic();

    private static ArchCondition<JavaMethod> validateBodies() {
        return new ArchCondition<>("mark the body @Valid") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean all = method.getParameters().stream()
                        .filter(one -> one.isAnnotatedWith(Body.class))
                        .allMatch(one -> one.isAnnotatedWith(Valid.class));
                events.add(
                        new SimpleConditionEvent(method, all, method.getFullName() + " takes a body without @Valid"));
            }
        };
    }

    private static ArchCondition<JavaMethod> readHeadersByVerb() {
        return new ArchCondition<>(
                "read If-Match in a PUT that takes the HttpRequest, Idempotency-Key where it says @OnceByKey") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean taken =
                        method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(HttpRequest.class));
                boolean ifMatch = calls(method, ETags.class, "required");
                boolean key = calls(method, Idempotency.class, "once");
                boolean asDescribed = ifMatch == (taken && method.isAnnotatedWith(Put.class))
                        && key == method.isAnnotatedWith(OnceByKey.class);
                events.add(new SimpleConditionEvent(
                        method, asDescribed, method.getFullName() + " reads other headers than it says"));
            }
        };
    }

    /** Whether the method, or one of its own class that it calls, calls that method. */
    private static boolean calls(JavaMethod method, Class<?> owner, String name) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(owner)
                                && call.getName().equals(name)
                        || call.getTargetOwner().equals(method.getOwner())
                                && call.getTarget()
                                        .resolveMember()
                                        .filter(target -> !target.equals(method))
                                        .map(target -> calls(target, owner, name))
                                        .orElse(false));
    }
}
