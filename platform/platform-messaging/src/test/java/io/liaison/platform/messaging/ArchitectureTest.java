package io.liaison.platform.messaging;

import io.liaison.platform.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void shouldKeepTheRulesOfThePlatform() {
        ArchitectureRules.nobodySubscribes().check(ArchitectureRules.mainClasses("io.liaison.platform.messaging"));
        ArchitectureRules.waitingOnlyAtWorkerSeams()
                .check(ArchitectureRules.mainClasses("io.liaison.platform.messaging"));
        ArchitectureRules.listenersFinishTheirWork()
                .check(ArchitectureRules.mainClasses("io.liaison.platform.messaging"));
        ArchitectureRules.packagesAreNullMarked()
                .check(ArchitectureRules.mainClasses("io.liaison.platform.messaging"));
    }
}
