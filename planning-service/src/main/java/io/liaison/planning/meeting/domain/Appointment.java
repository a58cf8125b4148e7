package io.liaison.planning.meeting.domain;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is about, when and where.
 *
 * @param place a room or a link
 * @param urgentReason why it could not be announced a day ahead; kept only where it wasn't
 */
public record Appointment(
        String agenda,
        Instant start,
        Instant end,
        String place,
        @Nullable String urgentReason) {

    /** How far ahead a meeting is announced unless it is urgent; wall clock. */
    public static final Duration NOTICE = Duration.ofHours(24);

    /**
     * The appointment as it may be announced at an instant.
     *
     * @throws RuleViolation when it has begun, ends before it begins, or is short-term without a reason
     */
    public Appointment announcedAt(Instant now) {
        if (!start.isAfter(now)) {
            throw RuleViolation.invalid(FieldViolation.of("start", "meeting.start.past"));
        }
        if (!end.isAfter(start)) {
            throw RuleViolation.invalid(FieldViolation.of("end", "meeting.end.before-start"));
        }
        boolean urgent = start.isBefore(now.plus(NOTICE));
        if (urgent && (urgentReason == null || urgentReason.isBlank())) {
            throw RuleViolation.invalid(
                    FieldViolation.of("urgentReason", "meeting.urgent-reason.required", NOTICE.toHours()));
        }
        return new Appointment(agenda, start, end, place, urgent ? urgentReason : null);
    }
}
