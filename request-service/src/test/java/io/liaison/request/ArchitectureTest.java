package io.liaison.request;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import io.liaison.platform.test.ArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String SERVICE = "io.liaison.request";

    private final JavaClasses main = ArchitectureRules.mainClasses(SERVICE);

    @Test
    void shouldFollowTheRulesOfAllServices() {
        Stream.of(
                        ArchitectureRules.nothingOfOtherParts(SERVICE),
                        ArchitectureRules.nobodySubscribes(),
                        ArchitectureRules.waitingOnlyAtWorkerSeams(),
                        ArchitectureRules.listenersFinishTheirWork(),
                        ArchitectureRules.adaptersArePackagePrivate(SERVICE),
                        ArchitectureRules.packagesAreNullMarked())
                .map(rule -> rule.allowEmptyShould(true))
                .forEach(rule -> rule.check(main));
    }

    /** This service owns the directory, so its domain speaks of people and of who acts for whom: plain Java as well. */
    @Test
    void shouldHaveADomainOfPlainJava() {
        ArchRule plain = classes()
                .that()
                .resideInAPackage(SERVICE + "..domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "io.liaison.platform.rule..",
                        "io.liaison.platform.directory.acting",
                        "io.liaison.platform.directory.calendar",
                        "io.liaison.platform.directory.people",
                        "io.liaison.platform.wording",
                        SERVICE + "..domain..");

        plain.check(main);
    }

    @Test
    void shouldHaveFeaturesThatDependOnEachOtherOneWayOnly() {
        slices().matching(SERVICE + ".(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(
                        resideInAnyPackage(SERVICE + ".calls..", SERVICE + ".rows..", SERVICE + ".config.."),
                        DescribedPredicate.alwaysTrue())
                .check(main);
    }
}
