package io.liaison.archive;

import io.liaison.platform.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void shouldFollowTheRulesOfAllServices() {
        ArchitectureRules.check("io.liaison.archive");
    }
}
