package io.liaison.request.overview.duty.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a deadline was counted.
 *
 * @param amount hours or working days, where the rule counts any
 * @param from the instant it was counted from, where it was
 */
public record Counted(Rule rule, int amount, @Nullable Instant from) {

    /** The rules deadlines follow. */
    public enum Rule {
        /** Hours of wall-clock time. */
        WALL_CLOCK,
        /** Working days, up to the end of working hours. */
        WORKING_DAYS,
        /** Each working day until 17:00. */
        WORKDAY_UPDATE,
        /** The end of the day planned. */
        PLANNED_FINISH,
        /** The beginning of a meeting. */
        MEETING_START
    }

    public static Counted hours(int hours, Instant from) {
        return new Counted(Rule.WALL_CLOCK, hours, from);
    }

    public static Counted from(Rule rule, Instant from) {
        return new Counted(rule, 0, from);
    }
}
