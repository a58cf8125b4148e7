package io.liaison.request.calendar.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.request.calendar.application.ImportCalendar;
import io.liaison.request.calendar.domain.CalendarPlan;
import io.liaison.request.calendar.domain.CalendarPlan.Unnamed;
import io.liaison.request.calendar.file.CalendarFile;
import io.liaison.request.calls.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Holidays and make-up days from a file. Carried out as often as one likes, the same file changes nothing the second
 * time.
 */
@RestController
@RequestMapping("/api/directory/calendar/import")
class CalendarImportController {

    private static final MediaType ICALENDAR = MediaType.valueOf("text/calendar");

    private final ImportCalendar importing;
    private final DirectorySource directory;
    private final Clock clock;
    private final Texts texts;
    private final CalendarImportProperties limits;

    CalendarImportController(
            ImportCalendar importing,
            DirectorySource directory,
            Clock clock,
            Texts texts,
            CalendarImportProperties limits) {
        this.importing = importing;
        this.directory = directory;
        this.clock = clock;
        this.texts = texts;
        this.limits = limits;
    }

    /**
     * Imports.
     *
     * @param dryRun whether it is only to be said what would change; so unless the call says otherwise
     */
    @PostMapping(consumes = {"text/csv", "text/calendar"})
    Mono<CalendarImportAnswer> importFile(
            Actor actor,
            @RequestParam(defaultValue = "true") boolean dryRun,
            @RequestParam(defaultValue = "KEEP") Unnamed unnamed,
            ServerWebExchange call,
            Locale language) {
        return importing
                .permitted(actor)
                .then(Mono.defer(() -> content(call)))
                .publishOn(Schedulers.boundedElastic())
                .map(content -> file(content, call.getRequest().getHeaders().getContentType()))
                .flatMap(file -> run(actor, file, dryRun, unnamed))
                .map(plan -> CalendarImportAnswer.of(plan, !dryRun, texts, language));
    }

    private Mono<CalendarPlan> run(Actor actor, CalendarFile file, boolean dryRun, Unnamed unnamed) {
        return dryRun ? importing.rehearse(file, unnamed) : importing.run(actor, file, unnamed);
    }

    private CalendarFile file(byte[] content, @Nullable MediaType type) {
        LocalDate today = directory.current().calendar().dateOf(clock.instant());
        return ICALENDAR.isCompatibleWith(type) ? CalendarFile.iCalendar(content, today) : CalendarFile.csv(content);
    }

    private Mono<byte[]> content(ServerWebExchange call) {
        return DataBufferUtils.join(
                        call.getRequest().getBody(), (int) limits.maxSize().toBytes())
                .map(CalendarImportController::bytes)
                .defaultIfEmpty(new byte[0]);
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
