package io.liaison.request.directory.application;

import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Substitution;
import java.time.Instant;
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

    Mono<Void> saveLiaison(Department department);

    Mono<Void> saveSubstitution(String person, Substitution substitution);

    /** Ends every substitution of the person that is not yet over. */
    Mono<Boolean> removeSubstitution(String person, Instant now);
}
