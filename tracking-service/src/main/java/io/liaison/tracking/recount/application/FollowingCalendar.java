package io.liaison.tracking.recount.application;

import io.liaison.platform.directory.calendar.CalendarChangeListener;
import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.messaging.deadline.Deadlines;
import io.liaison.tracking.monitoring.domain.Watch;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Has every request counted anew of which something is watched that depends on the calendar. */
@Component
class FollowingCalendar implements CalendarChangeListener {

    private final Deadlines deadlines;

    FollowingCalendar(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Mono<Void> calendarChanged(WorkingCalendar before, WorkingCalendar after) {
        return deadlines.scheduleForGroupsOf(Watch.kindsByCalendar(), RecountingBoard.KIND);
    }
}
