package io.liaison.gateway.limit;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A token bucket per person: it holds a burst and fills up steadily. */
final class TokenBuckets {

    private static final double NANOS = 1_000_000_000.0;

    /** Above this number, the buckets of people who have not called for a while are forgotten. */
    private static final int MANY = 10_000;

    private static final long SWEEP_EVERY = 1_000_000_000L;

    private final double perNano;
    private final int burst;
    private final LongSupplier nanoTime;
    private final AtomicLong swept = new AtomicLong();
    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    TokenBuckets(int perSecond, int burst, LongSupplier nanoTime) {
        this.perNano = perSecond / NANOS;
        this.burst = burst;
        this.nanoTime = nanoTime;
        this.swept.set(nanoTime.getAsLong());
    }

    /** Takes a token out of a person's bucket; false when there is none. */
    boolean take(String person) {
        long now = nanoTime.getAsLong();
        forgetFull(now);
        Bucket after = buckets.compute(person, (name, before) -> taken(before, now));
        return after.granted();
    }

    private void forgetFull(long now) {
        long last = swept.get();
        if (buckets.size() > MANY && now - last >= SWEEP_EVERY && swept.compareAndSet(last, now)) {
            buckets.values().removeIf(bucket -> contentAt(bucket, now) >= burst);
        }
    }

    int size() {
        return buckets.size();
    }

    private Bucket taken(@Nullable Bucket before, long now) {
        double content = before == null ? burst : contentAt(before, now);
        return content >= 1 ? new Bucket(content - 1, now, true) : new Bucket(content, now, false);
    }

    private double contentAt(Bucket bucket, long now) {
        return Math.min(burst, bucket.content() + (now - bucket.at()) * perNano);
    }

    private record Bucket(double content, long at, boolean granted) {}
}
