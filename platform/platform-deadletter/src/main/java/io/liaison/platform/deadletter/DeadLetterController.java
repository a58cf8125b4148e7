package io.liaison.platform.deadletter;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.messaging.consume.DeadLetter;
import io.liaison.platform.messaging.consume.DeadLetters;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The dead letters of this service, for administrators. */
@RestController
@RequestMapping("/api/dead-letters/${liaison.dead-letters.part}")
class DeadLetterController {

    /** As long as Kafka lets a topic's name be. */
    private static final int LONGEST_TOPIC = 249;

    private final ReadDeadLetters read;
    private final ReplayDeadLetter replay;

    DeadLetterController(ReadDeadLetters read, ReplayDeadLetter replay) {
        this.read = read;
        this.replay = replay;
    }

    @GetMapping
    Mono<Page<DeadLetterLine>> newest(
            Actor actor,
            @RequestParam(required = false) DeadLetter.@Nullable State state,
            @RequestParam(required = false) @Nullable @Size(max = LONGEST_TOPIC) String topic,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return read.page(actor, new DeadLetters.Wanted(state, topic), limit, Cursor.decode(cursor, 2))
                .map(page -> page.map(DeadLetterLine::of));
    }

    @GetMapping("/counts")
    Mono<DeadLetterCounts> counts(Actor actor) {
        return read.counts(actor).map(DeadLetterCounts::of);
    }

    @GetMapping("/{id}")
    Mono<DeadLetterSheet> one(Actor actor, @PathVariable UUID id) {
        return read.one(actor, id).map(DeadLetterSheet::of);
    }

    @PostMapping("/{id}/replay")
    Mono<ReplayAnswer> replay(Actor actor, @PathVariable UUID id) {
        return replay.now(actor, id)
                .flatMap(outcome -> read.one(actor, id).map(content -> ReplayAnswer.of(outcome, content.letter())));
    }
}
