package io.liaison.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;

class RoutingTest extends GatewayTest {

    @Autowired
    private CircuitBreakerRegistry breakers;

    @Autowired
    private BulkheadRegistry bulkheads;

    @BeforeEach
    void closeTheBreakers() {
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/me",
                "/api/me/substitution",
                "/api/directory/people",
                "/api/numbering",
                "/api/requests",
                "/api/requests/1/attachments",
                "/api/requests/1/uploads/2",
                "/api/review/queue",
                "/api/wording/terms",
                "/api/coordination/duties",
                "/api/notices/unread-count",
                "/api/archive/dossiers",
                "/api/archive/dossiers/1/export",
                "/api/guide/entries",
                "/api/openapi/request.yaml",
                "/api/openapi/planning",
                "/api/openapi/notification",
                "/api/openapi/archive",
                "/api/dead-letters/request",
                "/api/dead-letters/planning/counts",
                "/api/dead-letters/notification/1",
                "/api/dead-letters/archive/1/replay"
            })
    void shouldSendEveryPathToItsPart(String path) {
        program("wang").get().uri(path).exchange().expectStatus().isOk();
    }

    @Test
    void shouldPassOnTheTokenAndTheCorrelationIdButNoCookie() {
        String seen = program("wang")
                .get()
                .uri("/api/requests/echo")
                .header("X-Correlation-Id", "order-66")
                .header("Cookie", "LIAISON_SESSION=x; other=y")
                .header("X-Forwarded-For", "6.6.6.6")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("X-Correlation-Id", "order-66")
                .expectHeader()
                .values("Set-Cookie", cookies -> assertThat(cookies).noneMatch(cookie -> cookie.contains("stolen")))
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(seen)
                .contains("authorization=Bearer ", "x-correlation-id=order-66")
                .doesNotContain("cookie=", "6.6.6.6", "x-xsrf");
    }

    @Test
    void shouldMakeACorrelationId() {
        program("wang")
                .get()
                .uri("/api/requests/echo")
                .exchange()
                .expectHeader()
                .valueMatches("X-Correlation-Id", "[0-9a-f-]{36}");
    }

    @Test
    void shouldStreamAnUpload() {
        program("wang")
                .post()
                .uri("/api/requests/1/attachments?name=a.bin")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(new byte[5_000_000])
                .exchange()
                .expectBody(String.class)
                .value(seen -> assertThat(seen).endsWith("body=5000000"));
    }

    @Test
    void shouldLetAnUploadTakeItsTimeWhileItGoesOn() {
        Flux<String> slowly = Flux.interval(Duration.ofMillis(300)).take(6).map(number -> "x".repeat(1000));
        program("wang")
                .mutate()
                .responseTimeout(Duration.ofSeconds(10))
                .build()
                .patch()
                .uri("/api/requests/1/uploads/2")
                .contentType(MediaType.valueOf("application/offset+octet-stream"))
                .body(slowly, String.class)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(seen -> assertThat(seen).endsWith("body=6000"));
    }

    @Test
    void shouldGiveUpOnAnUploadThatHasStopped() {
        Flux<String> stopped = Flux.concat(Flux.just("x".repeat(1000)), Flux.never());
        unavailable(
                program("wang")
                        .post()
                        .uri("/api/requests/1/attachments?name=a.bin")
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .body(stopped, String.class)
                        .exchange(),
                "part-timeout");
    }

    @Test
    void shouldAnswerForAPartThatIsAwayAndStopAsking() {
        for (int call = 0; call < 6; call++) {
            unavailable(program("wang").get().uri("/api/tracking/duties").exchange(), "part-unavailable");
        }
        assertThat(breakers.circuitBreaker("tracking-service").getState()).isEqualTo(CircuitBreaker.State.OPEN);
        unavailable(program("wang").post().uri("/api/tracking/tasks/1/urges").exchange(), "part-unavailable");
        unavailable(program("wang").get().uri("/api/dead-letters/tracking").exchange(), "part-unavailable");
        program("wang").get().uri("/api/requests").exchange().expectStatus().isOk();
    }

    @Test
    void shouldNotWaitForeverForAPartThatIsSlow() {
        unavailable(program("wang").get().uri("/api/guide/slow").exchange(), "part-timeout");
        unavailable(
                program("wang").post().uri("/api/requests/1/attachments/slow").exchange(), "part-timeout");
    }

    @Test
    void shouldRefuseTheCallsOverTheLimitOfAPart() {
        program("wang")
                .get()
                .uri("/api/coordination/duties")
                .exchange()
                .expectStatus()
                .isOk();
        BulkheadConfig configured = bulkheads.bulkhead("planning-service").getBulkheadConfig();
        assertThat(configured.getMaxConcurrentCalls()).isEqualTo(500);
        for (int call = 0; call < configured.getMaxConcurrentCalls(); call++) {
            bulkheads.bulkhead("planning-service").acquirePermission();
        }
        try {
            unavailable(program("wang").get().uri("/api/coordination/duties").exchange(), "part-unavailable");
        } finally {
            for (int call = 0; call < configured.getMaxConcurrentCalls(); call++) {
                bulkheads.bulkhead("planning-service").releasePermission();
            }
        }
    }

    private static void unavailable(WebTestClient.ResponseSpec answer, String code) {
        answer.expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "60")
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("-service"));
    }

    @Test
    void shouldRepeatAReadingCallOnly() {
        PART.calls.set(0);
        program("wang")
                .get()
                .uri("/api/coordination/flaky")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(PART.calls.get()).isEqualTo(3);
    }

    @Test
    void shouldLetNoticesStreamBeyondTheTimeLimit() {
        List<String> notices = program("wang")
                .get()
                .uri("/api/notices/stream")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_EVENT_STREAM)
                .returnResult(String.class)
                .getResponseBody()
                .collectList()
                .block(Duration.ofSeconds(10));
        assertThat(notices).containsExactly("0", "1", "2", "3", "4");
    }

    @Test
    void shouldRefuseWhoCallsTooOften() {
        WebTestClient hasty = program("hasty");
        List<Integer> statuses = Flux.range(0, 400)
                .map(call -> hasty.get()
                        .uri("/api/unknown")
                        .exchange()
                        .expectBody()
                        .returnResult()
                        .getStatus()
                        .value())
                .takeUntil(status -> status == 429)
                .collectList()
                .block(Duration.ofSeconds(30));
        assertThat(statuses).startsWith(404).doesNotContain(500).endsWith(429);
        program("calm").get().uri("/api/unknown").exchange().expectStatus().isNotFound();
    }
}
