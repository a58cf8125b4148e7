package io.liaison.platform.web;

import io.liaison.platform.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void shouldFollowTheRulesOfAllParts() {
        ArchitectureRules.check("io.liaison.platform.web");
        ArchitectureRules.check("io.liaison.platform.rule");
    }
}
