package io.liaison.platform.deadletter;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.directory.people.Substitution;
import io.liaison.platform.test.MutableClock;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** A service whose only business is to leave marks. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class DeadLetterTestApplication {

    @Bean
    MutableClock clock() {
        return MutableClock.at("2024-05-06T01:00:00Z");
    }

    @Bean
    MarkHandler markHandler(DatabaseClient database) {
        return new MarkHandler(database);
    }

    /** Li is an administrator, Zhou stands for her, Wang is neither. */
    @Bean
    DirectorySource directorySource() {
        Substitution always =
                new Substitution("zhou", Instant.parse("2024-01-01T00:00:00Z"), Instant.parse("2025-01-01T00:00:00Z"));
        Directory directory = new Directory(
                List.of(
                        person("li", true, List.of(always)),
                        person("zhou", false, List.of()),
                        person("wang", false, List.of())),
                List.of(),
                WorkingCalendar.standard());
        return () -> directory;
    }

    private static Person person(String id, boolean administrator, List<Substitution> substitutions) {
        return new Person(id, id, "PMO", null, null, "zh-Hant", "Asia/Taipei", administrator, true, substitutions);
    }
}
