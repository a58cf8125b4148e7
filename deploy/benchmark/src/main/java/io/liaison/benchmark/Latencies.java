package io.liaison.benchmark;

import java.util.Collection;
import java.util.Locale;

/** How long each of many things took. */
final class Latencies {

    private final long[] sortedMicros;

    private Latencies(long[] sortedMicros) {
        this.sortedMicros = sortedMicros;
    }

    static Latencies ofMicros(Collection<Long> micros) {
        return new Latencies(micros.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    /** The smallest duration that at least this share of all did not exceed, in milliseconds. */
    double percentile(double share) {
        if (sortedMicros.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * sortedMicros.length);
        return sortedMicros[Math.max(0, rank - 1)] / 1_000.0;
    }

    String describe() {
        return String.format(Locale.ROOT, "p50 %.1f ms, p99 %.1f ms", percentile(0.5), percentile(0.99));
    }
}
