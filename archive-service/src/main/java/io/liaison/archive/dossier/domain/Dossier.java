package io.liaison.archive.dossier.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The dossier of a request: open while the request runs; sealed as volume 1 some time after its end; further volumes
 * take what comes later.
 *
 * @param requestId the request
 * @param number its number
 * @param title its title
 * @param requestType its type
 * @param outcome how it ended
 * @param endedAt when it ended
 * @param sealDueAt when the next volume is to be sealed
 * @param lastVolume number of the volume sealed last; 0 for none
 * @param sealedAt when volume 1 was sealed
 */
public record Dossier(
        UUID requestId,
        @Nullable String number,
        @Nullable String title,
        @Nullable String requestType,
        @Nullable Outcome outcome,
        @Nullable Instant endedAt,
        @Nullable Instant sealDueAt,
        int lastVolume,
        @Nullable Instant sealedAt) {

    private static final String RETROSPECTIVE_COMPLETED = "liaison.archive.retrospective-completed.v1";

    public static Dossier of(UUID requestId) {
        return new Dossier(requestId, null, null, null, null, null, null, 0, null);
    }

    /** Takes in an entry: what the dossier knows of its request, and when it is to be sealed. */
    public Dossier take(Arrival arrival, Instant now, Settling settling) {
        Dossier informed = informedBy(arrival);
        return outcome == null
                ? informed.endedBy(arrival, now, settling)
                : informed.supplemented(arrival, now, settling);
    }

    /** The dossier after its next volume was sealed. */
    public Dossier sealed(Instant now) {
        Instant first = sealedAt == null ? now : sealedAt;
        return new Dossier(requestId, number, title, requestType, outcome, endedAt, null, lastVolume + 1, first);
    }

    /** The dossier without a date for sealing. */
    public Dossier withoutSealing() {
        return dueAt(null);
    }

    public int nextVolume() {
        return lastVolume + 1;
    }

    private Dossier informedBy(Arrival arrival) {
        // Once a volume is sealed, what it says of its request stays.
        if (lastVolume > 0) {
            return this;
        }
        return new Dossier(
                requestId,
                number == null ? arrival.number() : number,
                arrival.title() == null ? title : arrival.title(),
                arrival.requestType() == null ? requestType : arrival.requestType(),
                outcome,
                endedAt,
                sealDueAt,
                lastVolume,
                sealedAt);
    }

    private Dossier endedBy(Arrival arrival, Instant now, Settling settling) {
        Optional<Outcome> brought = Outcome.broughtBy(arrival.eventType());
        if (brought.isEmpty()) {
            return this;
        }
        Instant due = now.plus(settling.ended());
        return new Dossier(
                requestId, number, title, requestType, brought.get(), arrival.time(), due, lastVolume, sealedAt);
    }

    private Dossier supplemented(Arrival arrival, Instant now, Settling settling) {
        boolean endsRetrospective = RETROSPECTIVE_COMPLETED.equals(arrival.eventType());
        Instant wanted = now.plus(endsRetrospective ? settling.ended() : settling.supplement());
        return sealDueAt == null || wanted.isBefore(sealDueAt) ? dueAt(wanted) : this;
    }

    private Dossier dueAt(@Nullable Instant due) {
        return new Dossier(requestId, number, title, requestType, outcome, endedAt, due, lastVolume, sealedAt);
    }
}
