package io.liaison.platform.web;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.web.http.EntityVersion;
import io.liaison.platform.web.http.PreconditionMissing;
import io.liaison.platform.web.idempotency.IdempotentCommands;
import io.liaison.platform.web.paging.Cursor;
import io.r2dbc.spi.R2dbcRollbackException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@RestController
@RequestMapping("/api")
class ThingController {

    final AtomicInteger made = new AtomicInteger();

    /** How many of the next orders the database undoes as if they had met another in a deadlock. */
    final AtomicInteger deadlocks = new AtomicInteger();

    private final DatabaseClient database;
    private final IdempotentCommands commands;

    ThingController(DatabaseClient database, IdempotentCommands commands) {
        this.database = database;
        this.commands = commands;
    }

    enum Colour {
        RED,
        BLUE
    }

    record Part(@NotBlank String label, @Max(9) int weight) {}

    record Thing(
            @NotBlank @Size(min = 2, max = 1200) String name,
            @Nullable Colour colour,
            @Nullable LocalDate day,
            @NotNull @Size(max = 3) List<@Valid Part> parts,

            @Pattern(regexp = "a*", message = "title.only-a") @Nullable
            String title,

            @Nullable Map<String, Object> more) {}

    record Order(String what, int count) {}

    record Made(UUID id, int number, @Nullable String nothing) {}

    @PostMapping("/things")
    Mono<Thing> echo(@Valid @RequestBody Thing thing) {
        return Mono.just(thing);
    }

    @GetMapping("/things/{id}")
    Mono<String> one(@PathVariable UUID id) {
        return Mono.error(RuleViolation.notFound("thing-not-found"));
    }

    @GetMapping("/things")
    Mono<Integer> list(
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit, @RequestParam @Nullable String cursor) {
        return Mono.fromSupplier(() -> Cursor.decode(cursor, 2) == null ? limit : 0);
    }

    @GetMapping("/required")
    Mono<String> required(@RequestParam String name) {
        return Mono.just(name);
    }

    @PutMapping("/things/{id}")
    Mono<Long> change(@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Mono.fromSupplier(() -> EntityVersion.required(ifMatch));
    }

    @PostMapping("/orders")
    Mono<Made> order(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Order order,
            Principal person) {
        return commands.once(key, person.getName(), "order", order, Made.class, make(order));
    }

    private Mono<Made> make(Order order) {
        return database.sql("insert into thing (name) values (:name)")
                .bind("name", order.what())
                .fetch()
                .rowsUpdated()
                .delayElement(Duration.ofMillis(200))
                .delayUntil(rows -> meet())
                .flatMap(rows -> order.count() < 0
                        ? Mono.error(RuleViolation.wrongState("order-closed"))
                        : Mono.fromSupplier(() -> new Made(UUID.randomUUID(), made.incrementAndGet(), null)));
    }

    private Mono<Void> meet() {
        return deadlocks.getAndUpdate(left -> Math.max(0, left - 1)) == 0
                ? Mono.empty()
                : database.sql("do $$ begin raise exception using errcode = 'deadlock_detected'; end $$")
                        .then();
    }

    @PostMapping(path = "/stored", consumes = MediaType.TEXT_PLAIN_VALUE)
    Mono<Long> store(@RequestBody String name) {
        return database.sql("insert into thing (name, short) values (:name, :name)")
                .bind("name", name)
                .fetch()
                .rowsUpdated();
    }

    @GetMapping("/logged")
    Mono<String> logged() {
        return Mono.delay(Duration.ofMillis(5), Schedulers.parallel())
                .map(tick -> Objects.requireNonNullElse(MDC.get("correlationId"), "none"));
    }

    @GetMapping("/failures/{kind}")
    Mono<String> fail(@PathVariable String kind) {
        return Mono.error(() -> failure(kind));
    }

    private static Throwable failure(String kind) {
        return switch (kind) {
            case "invalid" ->
                RuleViolation.invalid(
                        "form-incomplete",
                        List.of(FieldViolation.of("asks[1].by", "ask.by.late", LocalDate.of(2024, 6, 20))));
            case "forbidden" -> RuleViolation.forbidden("only-lead-head", "zhang", 1234567);
            case "not-found" -> RuleViolation.notFound("thing-not-found");
            case "wrong-state" -> RuleViolation.wrongState("wrong-state-x");
            case "conflict" -> RuleViolation.conflict("already");
            case "stale" -> RuleViolation.stale();
            case "if-match" -> new PreconditionMissing("If-Match");
            case "key" -> new PreconditionMissing("Idempotency-Key");
            case "denied" -> new AccessDeniedException("secret");
            case "optimistic" -> new OptimisticLockingFailureException("secret");
            case "unreachable" -> new DataAccessResourceFailureException("secret");
            case "contended" -> new R2dbcRollbackException("secret", "40P01");
            default -> new IllegalStateException("secret");
        };
    }
}
