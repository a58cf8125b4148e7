package io.liaison.platform.directory;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.liaison.platform.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void shouldKeepTheRulesOfThePlatform() {
        JavaClasses main = ArchitectureRules.mainClasses("io.liaison.platform.directory");

        ArchitectureRules.nobodySubscribes().check(main);
        ArchitectureRules.waitingOnlyAtWorkerSeams().check(main);
        ArchitectureRules.packagesAreNullMarked().check(main);
    }
}
