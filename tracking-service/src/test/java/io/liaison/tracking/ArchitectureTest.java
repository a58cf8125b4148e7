package io.liaison.tracking;

import io.liaison.platform.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void shouldKeepToTheRules() {
        ArchitectureRules.check("io.liaison.tracking");
    }
}
