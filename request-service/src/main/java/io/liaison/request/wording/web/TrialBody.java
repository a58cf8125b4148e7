package io.liaison.request.wording.web;

import io.liaison.request.calls.FreeText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A sentence to try the lists with.
 *
 * @param ask whether it is to say when and how much as well, as an ask does
 */
record TrialBody(
        @NotNull @Size(min = 1, max = 5000) String text,
        @Nullable Boolean ask) {

    String cleaned() {
        return FreeText.of(text);
    }

    boolean asAsk() {
        return Boolean.TRUE.equals(ask);
    }
}
