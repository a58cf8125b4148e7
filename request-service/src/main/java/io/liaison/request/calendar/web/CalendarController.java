package io.liaison.request.calendar.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.web.http.EntityVersion;
import io.liaison.platform.web.paging.Page;
import io.liaison.request.calendar.application.ChangeCalendar;
import io.liaison.request.calendar.domain.CalendarDays;
import io.liaison.request.directory.domain.Revision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The working calendar: read and counted with by everybody, changed by administrators. */
@RestController
@RequestMapping("/api/directory/calendar")
class CalendarController {

    private final DirectorySource directory;
    private final ChangeCalendar changing;

    CalendarController(DirectorySource directory, ChangeCalendar changing) {
        this.directory = directory;
        this.changing = changing;
    }

    @GetMapping
    ResponseEntity<CalendarAnswer> calendar(Actor actor) {
        return answered(directory.current().calendar());
    }

    @PutMapping
    Mono<ResponseEntity<CalendarAnswer>> replace(
            Actor actor,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody CalendarBody body) {
        return changing.replace(actor, EntityVersion.required(ifMatch), body.content())
                .map(CalendarController::answered);
    }

    /** What each day is, both ends included; at most 400. */
    @GetMapping("/days")
    Page<DayAnswer> days(
            Actor actor,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
        return new Page<>(days().between(from, to).stream().map(DayAnswer::of).toList(), null);
    }

    /** Some working days after a date, with what was skipped on the way. */
    @GetMapping("/after")
    CountedAnswer after(
            Actor actor,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @RequestParam @Min(0) @Max(CalendarDays.MOST_COUNTED) int days) {
        return CountedAnswer.of(date, days, days().after(date, days));
    }

    private CalendarDays days() {
        return new CalendarDays(directory.current().calendar());
    }

    static ResponseEntity<CalendarAnswer> answered(WorkingCalendar calendar) {
        return ResponseEntity.ok()
                .eTag(EntityVersion.tag(Revision.of(calendar)))
                .body(CalendarAnswer.of(calendar));
    }
}
