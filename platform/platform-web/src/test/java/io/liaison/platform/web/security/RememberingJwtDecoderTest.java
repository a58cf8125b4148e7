package io.liaison.platform.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.liaison.platform.test.MutableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

class RememberingJwtDecoderTest {

    private static final String START = "2024-05-06T01:00:00Z";

    private final MutableClock clock = MutableClock.at(START);
    private final ReactiveJwtDecoder decoder = mock(ReactiveJwtDecoder.class);
    private final RememberingJwtDecoder remembering = new RememberingJwtDecoder(decoder, clock);

    @Test
    void shouldVerifyATokenOnceAMinute() {
        expiresIn(Duration.ofHours(1));

        decode();
        decode();
        verify(decoder, times(1)).decode("token");

        clock.advance(Duration.ofSeconds(61));
        decode();
        verify(decoder, times(2)).decode("token");
    }

    @Test
    void shouldVerifyAgainWhatHasExpired() {
        expiresIn(Duration.ofSeconds(20));

        decode();
        clock.advance(Duration.ofSeconds(20));
        decode();

        verify(decoder, times(2)).decode("token");
    }

    @Test
    void shouldKeepTokensApartAndForgetRefusals() {
        when(decoder.decode(anyString())).thenReturn(Mono.error(new BadJwtException("no")));
        when(decoder.decode("token")).thenReturn(Mono.just(jwt(Duration.ofHours(1))));

        decode();
        for (int time = 0; time < 2; time++) {
            assertThatExceptionOfType(BadJwtException.class)
                    .isThrownBy(() -> remembering.decode("other").block());
        }

        verify(decoder, times(2)).decode("other");
    }

    private void expiresIn(Duration life) {
        when(decoder.decode("token")).thenReturn(Mono.just(jwt(life)));
    }

    private static Jwt jwt(Duration life) {
        return Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .subject("wang")
                .expiresAt(Instant.parse(START).plus(life))
                .build();
    }

    private void decode() {
        assertThat(remembering.decode("token").map(Jwt::getSubject).block()).isEqualTo("wang");
    }
}
