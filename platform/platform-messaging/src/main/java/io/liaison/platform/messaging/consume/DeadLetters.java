package io.liaison.platform.messaging.consume;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Messages that could not take effect: kept with their cause until somebody has them tried again. */
public interface DeadLetters {

    /**
     * What is looked for; what is absent doesn't matter.
     *
     * @param state whether they wait or have taken effect
     * @param topic the topic they came over
     */
    record Wanted(
            DeadLetter.@Nullable State state, @Nullable String topic) {}

    /** The place in the list of the last one shown. */
    record Place(Instant failedAt, UUID id) {}

    /** How many there are of a topic. */
    record TopicCount(String topic, long waiting, long replayed) {}

    /**
     * Who has it tried again.
     *
     * @param onBehalfOf the person a substitute stands for
     */
    record Operator(String person, @Nullable String onBehalfOf) {}

    /**
     * What became of trying it again.
     *
     * @param cause why it failed again, as the error says it
     */
    record Replay(Outcome outcome, @Nullable String cause) {

        /** What became of it. */
        public enum Outcome {
            DONE,
            DONE_BEFORE,
            FAILED_AGAIN,
            UNKNOWN
        }

        static Replay of(Outcome outcome) {
            return new Replay(outcome, null);
        }
    }

    /** Those looked for, the newest first, from behind a place on. */
    Flux<DeadLetter> newest(Wanted wanted, @Nullable Place after, int limit);

    /** How many there are, by topic. */
    Flux<TopicCount> counts();

    /** One of them with what it says; empty where there is none of that id. */
    Mono<DeadLetterContent> find(UUID id);

    /**
     * Runs the handlers once more, as often as it is asked but never after it has taken effect. Events of the same key
     * that came later have had their effect by now. Who tried is in the audit trail, whatever came of it. Fails where an
     * engine can't be reached or others were in the way: then nothing has been tried.
     */
    Mono<Replay> replay(UUID id, Operator operator);
}
