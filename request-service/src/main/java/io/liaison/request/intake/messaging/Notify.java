package io.liaison.request.intake.messaging;

import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.Notice;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** That a person is told, as messages say it. */
record Notify(String person, @Nullable String act, @Nullable Instant dueAt, boolean duty) {

    /** What notices call the acts they ask for. */
    private static final Map<Act, String> ASKED = new EnumMap<>(Map.of(
            Act.RETURN, "review",
            Act.SIGN, "sign",
            Act.SUBMIT, "revise",
            Act.CONFIRM, "confirm",
            Act.DISPATCH, "answer-objection"));

    static Notify of(Notice notice) {
        Act act = notice.act();
        return new Notify(
                notice.person(),
                act == null ? null : ASKED.getOrDefault(act, act.word()),
                notice.dueAt(),
                notice.duty());
    }
}
