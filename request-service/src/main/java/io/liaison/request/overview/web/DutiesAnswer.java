package io.liaison.request.overview.web;

import io.liaison.request.overview.domain.Duty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for the caller. */
record DutiesAnswer(List<DutyAnswer> items) {

    record DutyAnswer(
            String kind,
            UUID requestId,
            @Nullable String number,
            String title,
            @Nullable Instant dueAt,
            @Nullable String onBehalfOf,
            String link) {

        private static DutyAnswer of(Duty duty) {
            return new DutyAnswer(
                    duty.kind(),
                    duty.request().id(),
                    duty.request().number().orElse(null),
                    duty.request().form().title(),
                    duty.dueAt(),
                    duty.onBehalfOf(),
                    "/requests/" + duty.request().id());
        }
    }

    static DutiesAnswer of(List<Duty> duties) {
        return new DutiesAnswer(duties.stream().map(DutyAnswer::of).toList());
    }
}
