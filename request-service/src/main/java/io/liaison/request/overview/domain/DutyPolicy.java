package io.liaison.request.overview.domain;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.ActPolicy;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestState;
import io.liaison.request.intake.domain.Round;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a request in intake waits for, and of whom: the same table as the acts themselves. */
public final class DutyPolicy {

    private enum Kind {
        REVIEW("review", Act.RETURN, RequestState.SUBMITTED),
        SIGN("sign", Act.SIGN, RequestState.SUBMITTED),
        REVISE("revise", Act.SUBMIT, RequestState.RETURNED),
        CONFIRM("confirm", Act.CONFIRM, RequestState.DISPATCHED),
        ANSWER_OBJECTION("answer-objection", Act.DISPATCH, RequestState.OBJECTED);

        private final String word;
        private final Act act;
        private final RequestState state;

        Kind(String word, Act act, RequestState state) {
            this.word = word;
            this.act = act;
            this.state = state;
        }

        private boolean waits(Request request) {
            return request.state() == state && request.allows(act);
        }
    }

    private DutyPolicy() {}

    public static List<Duty> of(Actor actor, Request request, Directory directory) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.waits(request))
                .flatMap(kind -> duty(kind, actor, request, directory).stream())
                .toList();
    }

    private static Optional<Duty> duty(Kind kind, Actor actor, Request request, Directory directory) {
        Optional<ActedBy> by = ActPolicy.inWhoseName(kind.act, actor, request, directory);
        return by.map(acting -> new Duty(kind.word, request, dueAt(kind, request), acting.onBehalfOf()));
    }

    private static @Nullable Instant dueAt(Kind kind, Request request) {
        return kind == Kind.CONFIRM ? request.lead().map(Round::confirmBy).orElse(null) : null;
    }
}
