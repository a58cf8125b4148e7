package io.liaison.request.calls;

import io.liaison.request.review.claim.domain.Claim;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who is looking at a request.
 *
 * @param until until when, unless it is renewed
 * @param takenFrom who was looking before, where it was taken over
 */
public record ClaimAnswer(
        String person,
        @Nullable String onBehalfOf,
        Instant since,
        Instant until,
        @Nullable String note,
        @Nullable String takenFrom) {

    public static ClaimAnswer of(Claim claim) {
        return new ClaimAnswer(
                claim.by().person(),
                claim.by().onBehalfOf(),
                claim.since(),
                claim.until(),
                claim.note(),
                claim.takenFrom());
    }
}
