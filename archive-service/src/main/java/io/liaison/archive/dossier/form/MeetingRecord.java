package io.liaison.archive.dossier.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it was called last, with its minutes (會議紀要).
 *
 * @param urgentReason why it was called less than 24 hours ahead
 * @param cancellation who called it off; absent where it was held
 * @param minutes absent where none were published
 */
public record MeetingRecord(
        String meetingId,
        @Nullable String kind,
        @Nullable String agenda,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable String place,
        @Nullable String organiser,
        List<String> attendees,
        @Nullable String urgentReason,
        @Nullable Act cancellation,
        @Nullable Minutes minutes) {

    /** What was decided, and who does what. */
    public record Minutes(List<String> decisions, List<ActionItem> actionItems, Act act) {}

    /** What somebody does by a day. */
    public record ActionItem(
            @Nullable String what,
            @Nullable String who,
            @Nullable LocalDate by) {}
}
