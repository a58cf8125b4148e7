package io.liaison.request.overview.web;

import io.liaison.request.overview.duty.domain.Counted;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for the caller over all phases, what breaks first, first. */
record DutiesAnswer(List<DutyAnswer> items) {

    /**
     * How a deadline was counted.
     *
     * @param amount hours or working days; 0 where the rule counts none
     * @param text the same in the caller's language
     */
    record DutyCountedAnswer(
            Counted.Rule rule, int amount, @Nullable Instant from, String text) {}

    /**
     * One duty.
     *
     * @param subject what of the request it is about: the id, department or title the service it waits in goes by
     * @param counted how the deadline was counted, where that is known
     * @param onBehalfOf whose duty it is, where the caller stands for somebody
     * @param link path of the page on which it is done
     */
    record DutyAnswer(
            String kind,
            UUID requestId,
            @Nullable String number,
            String title,
            @Nullable String subject,
            @Nullable UUID taskId,
            @Nullable Instant dueAt,
            @Nullable DutyCountedAnswer counted,
            @Nullable String onBehalfOf,
            String link) {}
}
