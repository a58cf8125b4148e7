package io.liaison.request.overview.application;

import io.liaison.request.intake.domain.Request;
import reactor.core.publisher.Flux;

/** Finds the requests a department takes part in, from their submission to their completion. */
public interface OpenRequests {

    Flux<Request> of(String department);
}
