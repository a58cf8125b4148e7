package io.liaison.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MovableClockAutoConfigurationTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MovableClockAutoConfiguration.class));

    @TempDir
    Path directory;

    @Test
    void shouldReplaceTheClockWhereAFileIsNamed() {
        runner.withPropertyValues("liaison.clock.file=" + directory.resolve("clock"))
                .run(context -> assertThat(context).getBean(Clock.class).isInstanceOf(MovableClock.class));
    }

    @Test
    void shouldLeaveTheClockAloneWhereNoFileIsNamed() {
        runner.run(context -> assertThat(context).doesNotHaveBean(Clock.class));
    }
}
