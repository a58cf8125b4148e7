package io.liaison.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;

class IdempotencyTest extends PlatformWebTest {

    @Autowired
    private DatabaseClient database;

    @Autowired
    private ThingController things;

    private final String key = UUID.randomUUID().toString();
    private final String what = UUID.randomUUID().toString();

    @Test
    void shouldAnswerARepeatedCallAsTheFirst() {
        String first = order(key, body(1))
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        String second = order(key, body(1))
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(second).isEqualTo(first);
        assertThat(rowsOf(what)).isEqualTo(1);
    }

    @Test
    void shouldRunConcurrentCallsOnce() {
        int before = things.made.get();
        WebClient client = WebClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultHeader("Authorization", "Bearer " + ISSUER.tokenOf("wang"))
                .build();
        List<String> answers = Flux.range(0, 8)
                .flatMap(
                        i -> client.post()
                                .uri("/api/orders")
                                .header("Idempotency-Key", key)
                                .contentType(MediaType.APPLICATION_JSON)
                                .bodyValue(body(1))
                                .retrieve()
                                .bodyToMono(String.class),
                        8)
                .collectList()
                .block(Duration.ofSeconds(20));
        assertThat(answers).hasSize(8).allMatch(answer -> answer.equals(answers.get(0)));
        assertThat(things.made.get() - before).isEqualTo(1);
    }

    @Test
    void shouldRefuseAnotherBodyUnderTheSameKey() {
        order(key, body(1)).expectStatus().isOk();
        order(key, body(2))
                .expectStatus()
                .isEqualTo(HttpStatusCode.valueOf(409))
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void shouldForgetTheKeyOfACallThatFailed() {
        order(key, body(-1)).expectStatus().isEqualTo(409);
        assertThat(rowsOf(what)).isZero();
        order(key, body(1)).expectStatus().isOk();
    }

    @Test
    void shouldRepeatWhatMetAnotherTransaction() {
        things.deadlocks.set(3);
        order(key, body(1)).expectStatus().isOk();
        assertThat(things.deadlocks).hasValue(0);
        assertThat(rowsOf(what)).isEqualTo(1);
    }

    @Test
    void shouldAskToComeBackWhenOthersStayInTheWay() {
        things.deadlocks.set(4);
        order(key, body(1))
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("unavailable");
        assertThat(rowsOf(what)).isZero();
        order(key, body(1)).expectStatus().isOk();
    }

    @Test
    void shouldKeepTheKeysOfPeopleApart() {
        order(key, body(1)).expectStatus().isOk();
        anonymous()
                .post()
                .uri("/api/orders")
                .header("Authorization", "Bearer " + ISSUER.tokenOf("zhang"))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"what\": \"" + UUID.randomUUID() + "\", \"count\": 1}")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void shouldDemandAKey() {
        web.post()
                .uri("/api/orders")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body(1))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("header-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "é"})
    void shouldRefuseAKeyOfAnotherForm(String malformed) {
        order(malformed, body(1)).expectStatus().isEqualTo(422);
        order("x".repeat(129), body(1)).expectStatus().isEqualTo(422);
    }

    private WebTestClient.ResponseSpec order(String withKey, String body) {
        return web.post()
                .uri("/api/orders")
                .header("Idempotency-Key", withKey)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private String body(int count) {
        return "{\"what\": \"%s\", \"count\": %d}".formatted(what, count);
    }

    private Long rowsOf(String name) {
        return database.sql("select count(*) from thing where name = :name")
                .bind("name", name)
                .mapValue(Long.class)
                .one()
                .blockOptional(Duration.ofSeconds(5))
                .orElseThrow();
    }
}
