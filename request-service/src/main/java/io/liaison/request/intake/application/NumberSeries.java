package io.liaison.request.intake.application;

import io.liaison.request.intake.domain.RequestType;
import java.time.YearMonth;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The series of request numbers: one per prefix and month. */
public interface NumberSeries {

    /**
     * Draws the next number of a type in a month, with the prefix that the type has then. Serials begin at 1 and leave no
     * gap: a number is given back when the running transaction is rolled back. Until the transaction ends nobody else can
     * draw from the same series, so draw late.
     */
    Mono<String> next(RequestType type, YearMonth month);

    /** The numbers that would be drawn now, one for each type, in a month; drawing none, and promising none. */
    Mono<Map<RequestType, String>> upcoming(YearMonth month);
}
