package io.liaison.benchmark;

import io.liaison.benchmark.Initiators.Initiator;
import io.liaison.standalone.start.Progress;
import java.time.Duration;
import java.util.List;

/**
 * Has the callers raise and submit requests until the virtual machines have compiled what that takes: until two windows
 * in a row differ by less than a tenth.
 */
final class WarmUp {

    private static final int EACH = 20;
    private static final int FEWEST_WINDOWS = 4;
    private static final double STEADY = 0.1;
    private static final Duration LONGEST = Duration.ofSeconds(170);

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
        long end = System.nanoTime() + LONGEST.toNanos();
        int submissions = 0;
        double before = 0;
        for (int windows = 1; ; windows++) {
            double rate = load.raise(initiators, EACH).rate();
            submissions += EACH * initiators.size();
            progress.say("Warm-up: %.0f requests raised and submitted per second".formatted(rate));
            boolean steady = windows >= FEWEST_WINDOWS && Math.abs(rate - before) < STEADY * before;
            if (steady || System.nanoTime() > end) {
                return new Result(submissions, steady);
            }
            before = rate;
        }
    }
}
