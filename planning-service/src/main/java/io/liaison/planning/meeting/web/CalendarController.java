package io.liaison.planning.meeting.web;

import io.liaison.planning.meeting.application.ReadingCalendar;
import io.liaison.platform.directory.acting.Actor;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class CalendarController {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final ReadingCalendar reading;

    CalendarController(ReadingCalendar reading) {
        this.reading = reading;
    }

    @GetMapping(path = "/api/coordination/{requestId}/meetings/{meetingId}/calendar", produces = CALENDAR)
    Mono<String> invitation(@PathVariable UUID requestId, @PathVariable UUID meetingId, Actor actor) {
        return reading.invitation(requestId, meetingId, actor);
    }

    @GetMapping(path = "/api/coordination/calendar", produces = CALENDAR)
    Mono<String> feed(Actor actor) {
        return reading.feed(actor);
    }
}
