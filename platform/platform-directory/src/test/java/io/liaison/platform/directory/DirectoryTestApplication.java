package io.liaison.platform.directory;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.calendar.CalendarChangeListener;
import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.messaging.RunningTransaction;
import io.liaison.platform.test.MutableClock;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A service that has a copy of the directory and tells callers who they are. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(DirectoryTestApplication.Mirror.class)
public class DirectoryTestApplication {

    @Bean
    MutableClock clock() {
        return MutableClock.at("2024-05-06T01:00:00Z");
    }

    /** Calendars that came, each with the one before. */
    @Bean
    Queue<Map.Entry<WorkingCalendar, WorkingCalendar>> calendarsSeen() {
        return new ConcurrentLinkedQueue<>();
    }

    @Bean
    CalendarChangeListener calendarChangeListener(Queue<Map.Entry<WorkingCalendar, WorkingCalendar>> calendarsSeen) {
        return (before, after) -> RunningTransaction.required()
                .then(Mono.fromRunnable(() -> calendarsSeen.add(Map.entry(before, after))));
    }

    @RestController
    static class Mirror {

        @GetMapping("/api/mirror")
        Mono<Actor> mirror(Actor actor) {
            return Mono.just(actor);
        }
    }
}
