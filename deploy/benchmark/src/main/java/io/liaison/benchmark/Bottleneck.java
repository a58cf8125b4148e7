package io.liaison.benchmark;

import java.util.Locale;
import java.util.Map;

/**
 * Names what kept the rate from being higher, by what was seen. A lock comes before the processors: more of these do not
 * let more than one transaction hold it.
 */
final class Bottleneck {

    private static final double ALL_BUSY = 0.85;

    private Bottleneck() {}

    static String of(Observation seen) {
        double waiting = seen.sessions().getOrDefault(SessionStates.NUMBER, 0.0);
        double open = seen.sessions().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        if (waiting > open / 2) {
            return String.format(
                    Locale.ROOT,
                    "the number series: %.1f of %.1f open transactions wait for its row (processors %.0f %% busy)",
                    waiting,
                    open,
                    100 * seen.busy());
        }
        if (seen.busy() >= ALL_BUSY) {
            Map.Entry<String, Double> largest = largest(seen.processors());
            return String.format(
                    Locale.ROOT,
                    "the processors: %.0f %% busy, most of all with %s, %.0f %%",
                    100 * seen.busy(),
                    largest.getKey(),
                    100 * largest.getValue());
        }
        Map.Entry<String, Double> commonest = largest(seen.sessions());
        return String.format(
                Locale.ROOT,
                "neither processors (%.0f %% busy) nor number series; %.1f of %.1f open transactions are %s",
                100 * seen.busy(),
                commonest.getValue(),
                open,
                commonest.getKey());
    }

    private static Map.Entry<String, Double> largest(Map<String, Double> shares) {
        return shares.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseGet(() -> Map.entry("unknown", Double.NaN));
    }
}
