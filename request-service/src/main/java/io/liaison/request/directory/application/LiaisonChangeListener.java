package io.liaison.request.directory.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.people.Department;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Follows changes of liaisons, in the transaction of the change. */
public interface LiaisonChangeListener {

    Mono<Void> liaisonChanged(Department before, Department after, ActedBy by, Instant at);
}
