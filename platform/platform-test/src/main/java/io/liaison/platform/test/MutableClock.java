package io.liaison.platform.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it; copies for other zones move with it. Safe for use by many threads. */
public final class MutableClock extends Clock {

    private final Hand hand;
    private final ZoneId zone;

    private MutableClock(Hand hand, ZoneId zone) {
        this.hand = hand;
        this.zone = zone;
    }

    public static MutableClock at(Instant instant) {
        return new MutableClock(new Hand(instant), ZoneOffset.UTC);
    }

    /** As in {@code MutableClock.at("2026-03-02T09:00:00Z")}. */
    public static MutableClock at(String instant) {
        return at(Instant.parse(instant));
    }

    public void set(Instant instant) {
        hand.set(instant);
    }

    /** Moves the clock, backwards if the duration is negative. */
    public void advance(Duration duration) {
        hand.move(duration);
    }

    @Override
    public Instant instant() {
        return hand.instant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public MutableClock withZone(ZoneId other) {
        return new MutableClock(hand, other);
    }

    private static final class Hand {

        private Instant instant;

        Hand(Instant instant) {
            this.instant = instant;
        }

        synchronized Instant instant() {
            return instant;
        }

        synchronized void set(Instant other) {
            instant = other;
        }

        synchronized void move(Duration duration) {
            instant = instant.plus(duration);
        }
    }
}
