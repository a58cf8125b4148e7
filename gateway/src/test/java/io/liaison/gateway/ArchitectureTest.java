package io.liaison.gateway;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import io.liaison.platform.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String GATEWAY = "io.liaison.gateway";

    @Test
    void shouldFollowTheRulesOfAllParts() {
        ArchitectureRules.check(GATEWAY);
    }

    @Test
    void shouldHaveFeaturesThatDependOnEachOtherOneWayOnly() {
        slices().matching(GATEWAY + ".(*)..").should().beFreeOfCycles().check(ArchitectureRules.mainClasses(GATEWAY));
    }
}
