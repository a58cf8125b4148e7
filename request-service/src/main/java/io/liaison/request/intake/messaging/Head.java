package io.liaison.request.intake.messaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every message about a request begins with.
 *
 * @param by who did it; absent when a deadline did
 * @param told who is told
 * @param audience who may see the request from now on
 */
record Head(
        UUID requestId,
        @Nullable String number,
        String title,
        @Nullable By by,
        @JsonProperty("notify") List<Notify> told,
        AudienceData audience) {

    record AudienceData(List<String> people, List<String> departments) {}
}
