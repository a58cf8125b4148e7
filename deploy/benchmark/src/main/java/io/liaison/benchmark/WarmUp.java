package io.liaison.benchmark;

import io.liaison.benchmark.Initiators.Initiator;
import io.liaison.standalone.start.Progress;
import java.time.Duration;
import java.util.List;

/**
 * Has the callers raise and submit requests until the virtual machines have compiled what that takes: until two windows
 * in a row differ by less than a tenth, and not before three minutes, because the rate rises in steps as long as they do.
 */
final class WarmUp {

    private static final int EACH = 20;
    private static final Duration SHORTEST = Duration.ofMinutes(3);
    private static final double STEADY = 0.1;
    private static final Duration LONGEST = Duration.ofSeconds(230);

    private final Load load;
    private final Progress progress;

    WarmUp(Load load, Progress progress) {
        this.load = load;
        this.progress = progress;
    }

    /**
     * How it went.
     *
     * @param steady whether the rate was steady at its end, rather than time being up
     */
    record Result(int submissions, boolean steady) {}

    Result run(List<Initiator> initiators) {
        long start = System.nanoTime();
        int submissions = 0;
        double before = 0;
        while (true) {
            double rate = load.raise(initiators, EACH).rate();
            submissions += EACH * initiators.size();
            progress.say("Warm-up: %.0f requests raised and submitted per second".formatted(rate));
            long elapsed = System.nanoTime() - start;
            boolean steady = elapsed > SHORTEST.toNanos() && Math.abs(rate - before) < STEADY * before;
            if (steady || elapsed > LONGEST.toNanos()) {
                return new Result(submissions, steady);
            }
            before = rate;
        }
    }
}
