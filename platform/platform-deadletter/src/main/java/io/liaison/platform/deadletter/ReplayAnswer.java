package io.liaison.platform.deadletter;

import io.liaison.platform.messaging.consume.DeadLetter;
import io.liaison.platform.messaging.consume.DeadLetters.Replay;

/** That a dead letter has taken effect. */
record ReplayAnswer(ReplayOutcome outcome, DeadLetterLine letter) {

    /** Whether by this call. */
    enum ReplayOutcome {
        REPLAYED,
        REPLAYED_BEFORE
    }

    static ReplayAnswer of(Replay.Outcome outcome, DeadLetter letter) {
        return new ReplayAnswer(
                outcome == Replay.Outcome.DONE ? ReplayOutcome.REPLAYED : ReplayOutcome.REPLAYED_BEFORE,
                DeadLetterLine.of(letter));
    }
}
