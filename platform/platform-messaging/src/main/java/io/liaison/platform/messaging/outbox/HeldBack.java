package io.liaison.platform.messaging.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Topics or keys that failed and are not tried again before a growing pause is over. Used by one thread. */
final class HeldBack {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Map<String, Failures> failed = new HashMap<>();

    private record Failures(int count, long untilNanos) {

        boolean over(long now) {
            return untilNanos - now <= 0;
        }
    }

    void hold(String name) {
        Failures before = failed.get(name);
        int count = before == null ? 0 : before.count() + 1;
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(count, 10));
        Duration bounded = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        failed.put(name, new Failures(count, System.nanoTime() + bounded.toNanos()));
    }

    void succeeded(String name) {
        failed.remove(name);
    }

    /** Those whose pause isn't over. */
    Set<String> now() {
        long now = System.nanoTime();
        Map<String, Failures> held = new HashMap<>(failed);
        held.values().removeIf(failures -> failures.over(now));
        return held.keySet();
    }

    /** How long until the first of them may be tried again; at most {@code longest}. */
    Duration untilNext(Duration longest) {
        long now = System.nanoTime();
        long next = failed.values().stream()
                .mapToLong(failures -> Math.max(0, failures.untilNanos() - now))
                .min()
                .orElse(Long.MAX_VALUE);
        return next < longest.toNanos() ? Duration.ofNanos(next).plusMillis(1) : longest;
    }
}
