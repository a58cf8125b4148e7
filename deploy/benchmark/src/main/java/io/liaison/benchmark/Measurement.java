package io.liaison.benchmark;

import io.liaison.benchmark.Observation.Seen;
import io.liaison.standalone.http.Answer;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that one run found out.
 *
 * @param warmUp what ran before, unmeasured
 * @param alone submissions one after the other on one connection
 * @param gateway submissions on many connections
 * @param bare the same statements by pgbench
 * @param delaysAlone from commit to the foreign consumer, of those on one connection
 * @param delays from commit to the foreign consumer, of those on many connections
 */
record Measurement(
        int connections,
        WarmUp.Result warmUp,
        Load.Result alone,
        Seen<Load.Result> gateway,
        Seen<Pgbench.Result> bare,
        Latencies delaysAlone,
        Latencies delays) {

    /** Answers that refuse a submission; a run with any is no good one. */
    List<Answer> failures() {
        return Stream.of(alone, gateway.result())
                .flatMap(result -> result.failures().stream())
                .toList();
    }
}
