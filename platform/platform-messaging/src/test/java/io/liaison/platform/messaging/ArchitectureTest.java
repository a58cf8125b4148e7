package io.liaison.platform.messaging;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.liaison.platform.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void shouldKeepTheRulesOfThePlatform() {
        JavaClasses main = ArchitectureRules.mainClasses("io.liaison.platform.messaging");

        ArchitectureRules.nobodySubscribes().check(main);
        ArchitectureRules.waitingOnlyAtWorkerSeams().check(main);
        ArchitectureRules.listenersFinishTheirWork().check(main);
        ArchitectureRules.packagesAreNullMarked().check(main);
    }
}
