package io.liaison.request.review.claim.web;

import io.liaison.request.calls.FreeText;
import io.liaison.request.review.claim.domain.Claim;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How an administrator says to be looking; from another who is looking only with {@code takeOver} and a note. */
record ClaimBody(
        @Nullable @Size(max = 500) String note, @Nullable Boolean takeOver) {

    Claim.Wish wish() {
        return new Claim.Wish(FreeText.orNull(note), Boolean.TRUE.equals(takeOver));
    }
}
