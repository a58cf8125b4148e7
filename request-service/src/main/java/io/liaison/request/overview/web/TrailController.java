package io.liaison.request.overview.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import io.liaison.request.overview.trail.application.ReadTrail;
import io.liaison.request.overview.trail.application.WholeTrail.PlacedEntry;
import io.liaison.request.overview.trail.application.WholeTrail.Wanted;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The whole audit trail, newest first unless asked otherwise: pages of JSON, or all of it as a stream of CSV or NDJSON. */
@RestController
class TrailController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ReadTrail trail;
    private final JsonMapper json;

    TrailController(ReadTrail trail, JsonMapper json) {
        this.trail = trail;
        this.json = json;
    }

    @GetMapping(path = "/api/audit", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Page<TrailEntryAnswer>> page(
            Actor actor,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable @Size(max = 128) String subject,
            @RequestParam(required = false) @Nullable @Size(max = 64) String person,
            @RequestParam(defaultValue = "NEWEST") TimelineParameters.Order order,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Wanted wanted = wanted(from, to, subject, person, order);
        return trail.page(actor, wanted, limit, Cursor.decode(cursor, 1)).map(page -> page.map(TrailEntryAnswer::of));
    }

    @GetMapping(path = "/api/audit", produces = "text/csv")
    Mono<ResponseEntity<Flux<DataBuffer>>> csv(
            Actor actor,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable @Size(max = 128) String subject,
            @RequestParam(required = false) @Nullable @Size(max = 64) String person,
            @RequestParam(defaultValue = "NEWEST") TimelineParameters.Order order) {
        return trail.all(actor, wanted(from, to, subject, person, order))
                .map(entries -> lines(entries, TrailEntryAnswer::csv).startWith(bytes(TrailEntryAnswer.CSV_HEAD)))
                .map(lines -> attachment(CSV, "audit.csv", lines));
    }

    @GetMapping(path = "/api/audit", produces = MediaType.APPLICATION_NDJSON_VALUE)
    Mono<ResponseEntity<Flux<DataBuffer>>> lines(
            Actor actor,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable @Size(max = 128) String subject,
            @RequestParam(required = false) @Nullable @Size(max = 64) String person,
            @RequestParam(defaultValue = "NEWEST") TimelineParameters.Order order) {
        return trail.all(actor, wanted(from, to, subject, person, order))
                .map(entries -> lines(entries, entry -> json.writeValueAsString(entry) + "\n"))
                .map(lines -> attachment(MediaType.APPLICATION_NDJSON, "audit.ndjson", lines));
    }

    private static Wanted wanted(
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String subject,
            @Nullable String person,
            TimelineParameters.Order order) {
        return new Wanted(from, to, subject, person, order == TimelineParameters.Order.NEWEST);
    }

    private static Flux<DataBuffer> lines(Flux<PlacedEntry> entries, Function<TrailEntryAnswer, String> line) {
        return entries.map(TrailEntryAnswer::of).map(line).map(TrailController::bytes);
    }

    private static DataBuffer bytes(String text) {
        return DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<Flux<DataBuffer>> attachment(MediaType type, String name, Flux<DataBuffer> body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(body);
    }
}
