package io.liaison.platform.web;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class SecurityTest extends PlatformWebTest {

    @Test
    void shouldRefuseWhoeverHasNoToken() {
        anonymous()
                .get()
                .uri("/api/things")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer")
                .expectHeader()
                .doesNotExist("Set-Cookie")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a.b.c"})
    void shouldRefuseATokenThatIsNone(String token) {
        refuse(token);
    }

    @Test
    void shouldRefuseAnOldToken() {
        refuse(ISSUER.token("wang", Instant.now().minus(Duration.ofHours(1))));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "a b", "a\u0000b"})
    void shouldRefuseATokenThatDoesNotSayWho(@Nullable String person) {
        refuse(ISSUER.token(person, Instant.now().plus(Duration.ofHours(1))));
    }

    @Test
    void shouldRefuseATokenOfAnotherIssuer() {
        refuse(new TestIssuer().tokenOf("wang"));
    }

    private void refuse(String token) {
        anonymous()
                .get()
                .uri("/api/things")
                .header("Authorization", "Bearer " + token)
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("token-invalid");
    }

    @Test
    void shouldServeNothingBesideTheApi() {
        anonymous().get().uri("/actuator/health").exchange().expectStatus().isUnauthorized();
        web.get().uri("/actuator/health").exchange().expectStatus().isForbidden();
    }

    @Test
    void shouldOpenHealthAndMetricsOnTheManagementPortOnly() {
        WebTestClient management = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + managementPort)
                .build();
        management
                .get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectStatus()
                .isOk();
        management
                .get()
                .uri("/actuator/health/liveness")
                .exchange()
                .expectStatus()
                .isOk();
        management.get().uri("/actuator/env").exchange().expectStatus().is4xxClientError();
        management.get().uri("/api/things").exchange().expectStatus().is4xxClientError();
    }

    @Test
    void shouldSendHeadersThatDefendTheCaller() {
        web.get()
                .uri("/api/things")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .expectHeader()
                .valueEquals("Referrer-Policy", "no-referrer");
    }
}
