package io.liaison.request.directory.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Follows changes of liaisons, in the transaction of the change. */
public interface LiaisonChangeListener {

    /**
     * Does what the change calls for.
     *
     * @param directory as it is with the change; what others have in memory follows after the commit
     */
    Mono<Void> liaisonChanged(Department before, Department after, Directory directory, ActedBy by, Instant at);
}
