package io.liaison.planning;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import io.liaison.platform.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String SERVICE = "io.liaison.planning";

    @Test
    void shouldFollowTheRulesOfAllServices() {
        ArchitectureRules.check(SERVICE);
    }

    @Test
    void shouldHaveFeaturesThatDependOnEachOtherOneWayOnly() {
        slices().matching(SERVICE + ".(*)..").should().beFreeOfCycles().check(ArchitectureRules.mainClasses(SERVICE));
    }
}
