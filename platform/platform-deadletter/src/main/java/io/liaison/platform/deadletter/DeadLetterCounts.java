package io.liaison.platform.deadletter;

import io.liaison.platform.messaging.consume.DeadLetters;
import java.util.List;

/**
 * How many dead letters there are.
 *
 * @param waiting how many have had no effect to this day
 * @param replayed how many took effect when they were tried again
 */
record DeadLetterCounts(long waiting, long replayed, List<TopicDeadLetters> topics) {

    /** How many there are of one topic. */
    record TopicDeadLetters(String topic, long waiting, long replayed) {}

    static DeadLetterCounts of(List<DeadLetters.TopicCount> counts) {
        return new DeadLetterCounts(
                counts.stream().mapToLong(DeadLetters.TopicCount::waiting).sum(),
                counts.stream().mapToLong(DeadLetters.TopicCount::replayed).sum(),
                counts.stream()
                        .map(count -> new TopicDeadLetters(count.topic(), count.waiting(), count.replayed()))
                        .toList());
    }
}
