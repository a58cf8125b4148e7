package io.liaison.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.http.HttpClient.Redirect;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** One gateway for all tests, before parts of which tracking is away and planning is slow. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            // Fills up so slowly that the machine's speed doesn't decide what a test sees.
            "liaison.gateway.rate-limit.per-second=1",
            "liaison.gateway.rate-limit.burst=300",
            "liaison.gateway.resilience.time-limit=1s",
            "liaison.gateway.resilience.transfer-time-limit=1s",
            "liaison.gateway.resilience.breaker-calls=4",
            "liaison.gateway.resilience.breaker-open=60s"
        })
abstract class GatewayTest {

    static final TestIdentityProvider IDENTITY = new TestIdentityProvider();
    static final TestPart PART = new TestPart();
    private static final int NOBODY_THERE = freePort();

    @Value("${local.server.port}")
    protected int port;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("spring.security.oauth2.client.provider.liaison.issuer-uri", IDENTITY::uri);
        for (String part : new String[] {"request", "planning", "tracking", "notification", "archive"}) {
            boolean away = part.equals("tracking");
            registry.add("liaison.parts." + part + "-service.uri", () -> away ? nowhere() : PART.uri());
            registry.add("liaison.parts." + part + "-service.health-uri", () -> PART.uri() + "/health");
        }
    }

    private static String nowhere() {
        return "http://localhost:" + NOBODY_THERE;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String uri() {
        return "http://localhost:" + port;
    }

    WebTestClient anonymous() {
        return WebTestClient.bindToServer().baseUrl(uri()).build();
    }

    WebTestClient program(String person) {
        return anonymous()
                .mutate()
                .defaultHeader("Authorization", "Bearer " + IDENTITY.tokenOf(person))
                .build();
    }

    Browser signedIn() {
        Browser browser = new Browser(uri(), Redirect.NEVER);
        String location = "/oauth2/authorization/liaison";
        for (int step = 0; step < 3; step++) {
            location = browser.open(location).headers().firstValue("Location").orElseThrow();
        }
        assertThat(location).isEqualTo("/");
        assertThat(browser.open("/").statusCode()).isEqualTo(200);
        return browser;
    }
}
