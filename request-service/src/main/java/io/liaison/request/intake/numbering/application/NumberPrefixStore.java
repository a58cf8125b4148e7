package io.liaison.request.intake.numbering.application;

import io.liaison.request.intake.numbering.domain.NumberPrefixes;
import reactor.core.publisher.Mono;

/** Where the prefixes of request numbers are kept. */
public interface NumberPrefixStore {

    Mono<NumberPrefixes> find();

    /** As {@link #find}, and lets nobody else change them until the running transaction ends; numbers are drawn on. */
    Mono<NumberPrefixes> findForChange();

    /** Stores them; numbers drawn from the commit on begin with them. */
    Mono<Void> save(NumberPrefixes prefixes);
}
