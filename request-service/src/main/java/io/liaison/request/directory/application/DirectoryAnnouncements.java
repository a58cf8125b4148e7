package io.liaison.request.directory.application;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.Directory;
import io.liaison.request.directory.domain.DirectoryDifference;
import reactor.core.publisher.Mono;

/** Tells the other services of changes, within the transaction of the change. */
public interface DirectoryAnnouncements {

    /** Everything in it, entry by entry. */
    Mono<Void> all(Directory directory);

    /** What changed, came and went, entry by entry. */
    Mono<Void> changed(DirectoryDifference difference);

    /** The working calendar as it is now. */
    Mono<Void> changed(WorkingCalendar calendar);
}
