package io.liaison.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureRulesTest {

    private static final String FIXTURE = "io.liaison.platform.test.fixture";

    private final JavaClasses good = new ClassFileImporter().importPackages(FIXTURE + ".good");
    private final JavaClasses bad = new ClassFileImporter().importPackages(FIXTURE + ".bad");
    private final JavaClasses unmarked = new ClassFileImporter().importPackages(FIXTURE + ".unmarked");

    @Test
    void shouldFindNothingInGoodCode() {
        for (ArchRule rule : ArchitectureRules.all(FIXTURE + ".good")) {
            assertThat(violations(rule, good)).as(rule.getDescription()).isEmpty();
        }
    }

    @Test
    void shouldFindAFrameworkInTheDomain() {
        assertThat(violations(ArchitectureRules.domainIsPlainJava(FIXTURE + ".bad"), bad))
                .isNotEmpty()
                .allMatch(violation -> violation.contains("ReactiveNote"));
    }

    @Test
    void shouldFindASubscription() {
        assertThat(violations(ArchitectureRules.nobodySubscribes(), bad))
                .singleElement(STRING)
                .contains("Careless.listen", "subscribe");
    }

    @Test
    void shouldFindWaitingOutsideOfAWorkerSeam() {
        assertThat(violations(ArchitectureRules.waitingOnlyAtWorkerSeams(), bad))
                .singleElement(STRING)
                .contains("Careless.waitFor", "block");
    }

    @Test
    void shouldFindAListenerThatReturnsBeforeItsWorkIsDone() {
        assertThat(violations(ArchitectureRules.listenersFinishTheirWork(), bad))
                .singleElement(STRING)
                .contains("Careless.listen");
    }

    @Test
    void shouldFindAPublicAdapter() {
        assertThat(violations(ArchitectureRules.adaptersArePackagePrivate(FIXTURE + ".bad"), bad))
                .singleElement(STRING)
                .contains("Careless");
    }

    @Test
    void shouldFindAPackageThatDoesNotDeclareItsNulls() {
        assertThat(violations(ArchitectureRules.packagesAreNullMarked(), unmarked))
                .singleElement(STRING)
                .contains("Unmarked");
    }

    @Test
    void shouldHoldForThisModule() {
        ArchitectureRules.check("io.liaison.platform.test");
    }

    private static List<String> violations(ArchRule rule, JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }
}
