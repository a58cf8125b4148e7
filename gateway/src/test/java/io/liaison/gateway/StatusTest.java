package io.liaison.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;

class StatusTest extends GatewayTest {

    @Value("${local.management.port}")
    private int managementPort;

    @Autowired
    private HealthEndpointGroups health;

    @AfterEach
    void recover() {
        PART.ready = true;
        PART.thinking = Duration.ZERO;
    }

    @Test
    void shouldSayWhichPartIsNotReady() {
        Awaitility.await()
                .untilAsserted(() -> status().isOk()
                        .expectBody()
                        .jsonPath("$.status")
                        .isEqualTo("UP")
                        .jsonPath("$.parts.length()")
                        .isEqualTo(5));
        PART.ready = false;
        Awaitility.await()
                .untilAsserted(() -> status().isEqualTo(503)
                        .expectBody()
                        .jsonPath("$.parts[0].name")
                        .isEqualTo("request-service")
                        .jsonPath("$.parts[0].status")
                        .isEqualTo("DOWN"));
    }

    @Test
    void shouldNotTakeASlowPartForOneThatIsAway() {
        PART.ready = false;
        Awaitility.await().untilAsserted(() -> status().isEqualTo(503));
        PART.ready = true;
        PART.thinking = Duration.ofMillis(1500);
        Awaitility.await().untilAsserted(() -> status().isOk());
    }

    @Test
    void shouldNotBeReadyBeforeItHasAskedItsParts() {
        assertThat(health.get("readiness")).isNotNull().matches(group -> group.isMember("parts"));
    }

    @Test
    void shouldBeReadyThoughItsPartsAreNot() {
        PART.ready = false;
        WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + managementPort)
                .build()
                .get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectStatus()
                .isOk();
    }

    private StatusAssertions status() {
        return anonymous().get().uri("/api/status").exchange().expectStatus();
    }
}
