package io.liaison.benchmark;

import io.liaison.benchmark.Observation.Seen;
import io.liaison.standalone.http.Answer;
import java.util.List;

/**
 * What a run of the review queue found out.
 *
 * @param pages names of the pages read, in the order of the other lists
 * @param gateway pages read through the gateway
 * @param bare the same statements by pgbench
 * @param plans how PostgreSQL reads each page
 */
record QueueMeasurement(
        int connections,
        int perSecond,
        List<String> pages,
        Seen<List<FixedRate.Call>> gateway,
        Seen<List<Latencies>> bare,
        List<List<String>> plans) {

    /** Answers that are no page; a run with any is no good one. */
    List<Answer> failures() {
        return gateway.result().stream()
                .map(FixedRate.Call::answer)
                .filter(answer -> !answer.isSuccess())
                .toList();
    }

    Latencies through(int page) {
        return Latencies.ofMicros(gateway.result().stream()
                .filter(call -> call.path() == page)
                .map(FixedRate.Call::micros)
                .toList());
    }
}
