package io.liaison.request.directory.application;

import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import reactor.core.publisher.Mono;

/** Tells the other services of changes, within the transaction of the change. */
public interface DirectoryAnnouncements {

    /** Everything in it, entry by entry. */
    Mono<Void> all(Directory directory);

    Mono<Void> changed(Person person);

    Mono<Void> changed(Department department);
}
