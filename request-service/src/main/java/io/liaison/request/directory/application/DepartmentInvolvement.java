package io.liaison.request.directory.application;

import reactor.core.publisher.Flux;

/** The open requests that a department takes part in. */
public interface DepartmentInvolvement {

    /** One per request, of kind {@code take-part}. */
    Flux<OpenDuty> of(String department);
}
