package io.liaison.archive.retrospective.application;

import io.liaison.platform.directory.calendar.CalendarChangeListener;
import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.messaging.deadline.Deadlines;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Has every retrospective counted anew that is still being reminded of. */
@Component
class FollowingCalendar implements CalendarChangeListener {

    private final Deadlines deadlines;

    FollowingCalendar(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Mono<Void> calendarChanged(WorkingCalendar before, WorkingCalendar after) {
        return deadlines.scheduleForGroupsOf(List.of(ReminderDeadlines.KIND), RecountRetrospective.KIND);
    }
}
