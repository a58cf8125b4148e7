package io.liaison.request.overview.duty.application;

import io.liaison.request.intake.domain.Request;
import io.liaison.request.overview.duty.domain.Counted;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person, whichever service it waits in.
 *
 * @param kind what is to be done
 * @param subject what of the request it is about
 * @param taskId the task it is about
 * @param dueAt until when, where there is a deadline
 * @param counted how the deadline was counted, where that is known
 * @param onBehalfOf whose duty it is, where the person stands for somebody
 * @param link path of the page on which it is done
 */
public record WaitingDuty(
        String kind,
        Request request,
        @Nullable String subject,
        @Nullable UUID taskId,
        @Nullable Instant dueAt,
        @Nullable Counted counted,
        @Nullable String onBehalfOf,
        String link) {

    /** What breaks first comes first; what has no deadline comes last, the most urgent request first. */
    public static final Comparator<WaitingDuty> FIRST_TO_BREAK = Comparator.comparing(
                    WaitingDuty::dueAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(duty -> duty.request().form().priority(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(duty -> duty.request().origin().createdAt())
            .thenComparing(WaitingDuty::kind);
}
