package io.liaison.platform.directory.calendar;

import reactor.core.publisher.Mono;

/**
 * What a service does when the working calendar becomes one by which something counts differently. A bean of a service
 * that has a copy of the directory.
 */
public interface CalendarChangeListener {

    /**
     * Runs in the transaction in which the copy takes the new calendar in, so it must be short: work on everything that is
     * open is set as a deadline per request, see
     * {@link io.liaison.platform.messaging.deadline.Deadlines#scheduleForGroupsOf}.
     */
    Mono<Void> calendarChanged(WorkingCalendar before, WorkingCalendar after);
}
