package io.liaison.request.directory.application;

import java.util.Collection;
import reactor.core.publisher.Flux;

/** What waits for a person in any request; those who stand for the person are not looked at. */
public interface OpenDuties {

    Flux<OpenDuty> of(String person);

    /** A quick sieve for many: those of the people for whom anything may wait. */
    Flux<String> holdersAmong(Collection<String> people);
}
