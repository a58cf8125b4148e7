package io.liaison.platform.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Remembers tokens that were found good: a person's calls bring the same one for minutes. Never beyond its expiry, and so
 * briefly that a key which the identity provider withdraws counts hardly longer than the decoder itself keeps it.
 */
final class RememberingJwtDecoder implements ReactiveJwtDecoder {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 2_000;

    private final ReactiveJwtDecoder decoder;
    private final Clock clock;
    private final Cache<String, Jwt> good;

    /**
     * A decoder in front of another.
     *
     * @param clock real time: it is the identity provider's
     */
    RememberingJwtDecoder(ReactiveJwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
        this.good = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(KEPT)
                .ticker(ticker(clock))
                .build();
    }

    @Override
    public Mono<Jwt> decode(String token) {
        return Mono.defer(() -> {
            Jwt known = good.getIfPresent(token);
            return known != null && isAlive(known)
                    ? Mono.just(known)
                    : decoder.decode(token).doOnNext(jwt -> good.put(token, jwt));
        });
    }

    private boolean isAlive(Jwt jwt) {
        Instant expires = jwt.getExpiresAt();
        return expires != null && clock.instant().isBefore(expires);
    }

    private static Ticker ticker(Clock clock) {
        return () -> Duration.ofMillis(clock.millis()).toNanos();
    }
}
