package io.liaison.request.intake.messaging;

import io.liaison.platform.directory.acting.ActedBy;
import org.jspecify.annotations.Nullable;

/** Who did something, and for whom, as messages say it. */
record By(String person, @Nullable String onBehalfOf) {

    static @Nullable By of(@Nullable ActedBy by) {
        return by == null ? null : new By(by.person(), by.onBehalfOf());
    }
}
