package io.liaison.request.overview.history.application;

import io.liaison.request.intake.domain.Request;
import io.liaison.request.overview.history.application.RequestHistory.Recorded;
import io.liaison.request.overview.history.application.RequestHistory.RecordedAct;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes acts back, the newest first, until a request is as it was at an instant. It gives a state only where the trail
 * proves it: each act taken back led to the very revision that is at hand; where one can't be taken back, the act before
 * the instant must have led to the revision that is left.
 */
final class Rewinding {

    private final BiFunction<Request, String, Request> undo;

    Rewinding(BiFunction<Request, String, Request> undo) {
        this.undo = undo;
    }

    /** The state at the instant; empty where the request did not exist yet. */
    Optional<PastState> to(Instant instant, Recorded recorded) {
        List<RecordedAct> acts = recorded.acts();
        int before = IntStream.range(0, acts.size())
                .filter(index -> !acts.get(index).at().isAfter(instant))
                .findFirst()
                .orElse(acts.size());
        if (before == acts.size()) {
            return Optional.empty();
        }
        List<RecordedAct> later = acts.subList(0, before);
        Request past = rewound(recorded.request(), later);
        boolean proven = past != null
                && (later.stream().allMatch(act -> act.undo() != null)
                        || isRevision(past.version(), acts.subList(before, acts.size())));
        return Optional.of(new PastState(instant, acts.get(before), proven ? past : null));
    }

    private @Nullable Request rewound(Request today, List<RecordedAct> later) {
        Request request = today;
        for (RecordedAct act : later) {
            String patch = act.undo();
            Long revision = act.revision();
            if (patch == null || revision == null) {
                continue;
            }
            if (revision != request.version()) {
                return null;
            }
            request = undo.apply(request, patch);
        }
        return request;
    }

    private static boolean isRevision(long revision, List<RecordedAct> upToThen) {
        return upToThen.stream()
                .map(RecordedAct::revision)
                .filter(found -> found != null)
                .findFirst()
                .filter(found -> found == revision)
                .isPresent();
    }
}
