package io.liaison.benchmark;

import java.util.Map;

/**
 * What was seen from outside while something ran.
 *
 * @param processors share of all processors that each part used
 * @param busy share of all processors that were busy
 * @param sessions how many sessions of the database were in each situation on average
 * @param statements how often each statement was run
 */
record Observation(
        Map<String, Double> processors, double busy, Map<String, Double> sessions, StatementCounts statements) {

    /** Something to look at. */
    @FunctionalInterface
    interface Work<T> {
        T run();
    }

    /** A result and what was seen meanwhile. */
    record Seen<T>(T result, Observation observation) {}

    static <T> Seen<T> of(MeasuredPlatform platform, String database, Work<T> work) {
        try (Database postgres = platform.database("postgres")) {
            StatementCounts.reset(postgres);
            ProcessorTimes before = ProcessorTimes.now(platform.platform());
            SessionStates sessions = new SessionStates(platform.database("postgres"), database);
            T result;
            try (sessions) {
                result = work.run();
            }
            ProcessorTimes after = ProcessorTimes.now(platform.platform());
            return new Seen<>(
                    result,
                    new Observation(
                            after.sharesSince(before),
                            after.busyShareSince(before),
                            sessions.averages(),
                            StatementCounts.of(postgres, database)));
        }
    }
}
