package io.liaison.request.directory.application;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.Directory;
import io.liaison.request.directory.domain.DirectoryDifference;
import reactor.core.publisher.Mono;

/** Where the directory is kept. */
public interface DirectoryStore {

    /** Counts the changes of the directory; 0 as long as it is empty. */
    Mono<Long> version();

    /** Takes the next version. Until the running transaction ends, nobody else changes the directory. */
    Mono<Long> beginChange();

    Mono<Directory> load();

    /** Fills the empty directory. */
    Mono<Void> fill(Directory seed);

    /** Stores what changed of people, with who stands for them, and of departments. */
    Mono<Void> save(DirectoryDifference difference);

    /** Stores the working calendar. */
    Mono<Void> save(WorkingCalendar calendar);
}
