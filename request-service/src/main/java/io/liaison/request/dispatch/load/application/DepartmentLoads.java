package io.liaison.request.dispatch.load.application;

import io.liaison.request.dispatch.load.domain.DepartmentLoad;
import java.time.Instant;
import reactor.core.publisher.Flux;

/** Where the load of departments is read from. */
public interface DepartmentLoads {

    /**
     * Every department that has anything to do.
     *
     * @param confirmedSince confirmations before this instant do not count
     */
    Flux<DepartmentLoad> since(Instant confirmedSince);
}
