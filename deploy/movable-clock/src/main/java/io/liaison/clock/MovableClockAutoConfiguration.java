package io.liaison.clock;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/**
 * Gives a service the movable clock in place of the system's. Only the launcher adds this jar to a class path, and only
 * the property says which file moves the clock.
 *
 * <p>The validity of security tokens is not judged by this bean, so sign-in stays on real time.
 */
@AutoConfiguration(beforeName = "io.liaison.platform.messaging.MessagingAutoConfiguration")
@ConditionalOnProperty("liaison.clock.file")
public class MovableClockAutoConfiguration {

    @Bean
    Clock movableClock(@Value("${liaison.clock.file}") Path file) throws IOException {
        return MovableClock.ofSystem(ClockFile.open(file));
    }
}
