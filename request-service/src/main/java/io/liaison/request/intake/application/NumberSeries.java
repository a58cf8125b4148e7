package io.liaison.request.intake.application;

import java.time.YearMonth;
import reactor.core.publisher.Mono;

/** The serials of request numbers. */
public interface NumberSeries {

    /**
     * Draws the next serial of a prefix and month, from 1, without gaps: it is given back when the running transaction
     * is rolled back. Until the transaction ends nobody else can draw from the same series, so draw late.
     */
    Mono<Integer> next(String prefix, YearMonth month);
}
