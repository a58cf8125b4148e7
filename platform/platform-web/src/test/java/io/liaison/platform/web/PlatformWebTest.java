package io.liaison.platform.web;

import io.liaison.platform.embedded.DatabaseCoordinates;
import io.liaison.platform.test.TestEngines;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** One context for all tests of the module: a server on a port, a database, an issuer. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = TestApplication.class)
public abstract class PlatformWebTest {

    protected static final TestIssuer ISSUER = new TestIssuer();
    private static final DatabaseCoordinates DATABASE = TestEngines.database().createDatabase();

    @Value("${local.server.port}")
    protected int port;

    @Value("${local.management.port}")
    protected int managementPort;

    protected WebTestClient web;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", ISSUER::uri);
        Supplier<Object> url = DATABASE::r2dbcUrl;
        registry.add("spring.r2dbc.url", url);
        registry.add("spring.r2dbc.username", DATABASE::user);
        registry.add("spring.r2dbc.password", DATABASE::password);
        registry.add("spring.sql.init.mode", () -> "always");
    }

    @BeforeEach
    void signIn() {
        web = anonymous()
                .mutate()
                .defaultHeader("Authorization", "Bearer " + ISSUER.tokenOf("wang"))
                .build();
    }

    protected WebTestClient anonymous() {
        return WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
    }
}
