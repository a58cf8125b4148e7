package io.liaison.platform.deadletter;

import io.liaison.platform.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void shouldKeepTheRulesOfThePlatform() {
        ArchitectureRules.check("io.liaison.platform.deadletter");
    }
}
