package io.liaison.platform.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.reactive.server.WebTestClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = LateIdentityProviderTest.Application.class,
        properties = "spring.security.oauth2.resourceserver.jwt.issuer-uri=http://localhost:1")
class LateIdentityProviderTest {

    @SpringBootConfiguration
    @EnableAutoConfiguration(excludeName = "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration")
    static class Application {}

    @Value("${local.server.port}")
    private int port;

    @Test
    void shouldStartWithoutItAndAnswerThatItIsAway() {
        WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .get()
                .uri("/api/things")
                .header("Authorization", "Bearer " + new TestIssuer().tokenOf("wang"))
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("identity-provider-unavailable");
    }
}
