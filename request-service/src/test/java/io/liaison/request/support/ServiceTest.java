package io.liaison.request.support;

import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockJwt;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.springSecurity;

import io.liaison.platform.test.EventSchemas;
import io.liaison.platform.test.MutableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on real engines, with a clock that tests move. One context for all tests of the module. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "liaison.directory.seed=src/test/resources/directory",
            "liaison.files.directory=target/test-files",
            "liaison.attachments.max-size=64KB",
            "liaison.attachments.max-total-size=160KB",
            "liaison.attachments.beside.max-total-size=160KB",
            "liaison.attachments.beside.max-files=5"
        })
@Import(TestTime.class)
public abstract class ServiceTest {

    /** 6 May 2024, 10:00 in Taipei: the day the example begins. */
    protected static final Instant NOW = Instant.parse("2024-05-06T02:00:00Z");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The outbox was checked up to here after earlier tests. */
    private static final AtomicLong CHECKED = new AtomicLong();

    @Autowired
    protected DatabaseClient database;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Clock clock;

    protected Journey journey;

    @BeforeEach
    void beginOnTheFirstDay() {
        clock().set(NOW);
        journey = new Journey(this::as);
    }

    @AfterEach
    void everyPublishedEventConformsToItsSchema() {
        EventSchemas schemas = EventSchemas.ofThisModule();
        database.sql("select id, type, payload from outbox where id > :checked order by id")
                .bind("checked", CHECKED.get())
                .fetch()
                .all()
                .collectList()
                .blockOptional(PATIENCE)
                .orElseThrow()
                .forEach(event -> {
                    schemas.assertConforms(String.valueOf(event.get("type")), String.valueOf(event.get("payload")));
                    CHECKED.set((Long) Objects.requireNonNull(event.get("id")));
                });
    }

    protected MutableClock clock() {
        return (MutableClock) clock;
    }

    /** The service as a person sees it, in English. */
    protected WebTestClient as(String person) {
        return WebTestClient.bindToApplicationContext(context)
                .apply(springSecurity())
                .configureClient()
                .responseTimeout(PATIENCE)
                .defaultHeader("Accept-Language", "en")
                .build()
                .mutateWith(mockJwt().jwt(token -> token.claim("preferred_username", person)));
    }

    protected static void eventually(Runnable assertion) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).untilAsserted(assertion::run);
    }

    /** An event this service left to be published. */
    protected record Published(String type, String key, JsonNode data) {

        public List<String> told() {
            return data.path("notify")
                    .valueStream()
                    .map(told -> told.path("person").asString())
                    .toList();
        }
    }

    /** What was left to be published of a type, in order. */
    protected List<Published> published(String typePattern) {
        return Objects.requireNonNull(database.sql(
                        "select type, message_key, payload from outbox where type like :type order by id")
                .bind("type", typePattern)
                .map(row -> new Published(
                        text(row.get("type", String.class)),
                        text(row.get("message_key", String.class)),
                        JsonMapper.shared().readTree(text(row.get("payload", String.class)))))
                .all()
                .collectList()
                .block(PATIENCE));
    }

    protected List<Published> published(String typePattern, UUID requestId) {
        return published(typePattern).stream()
                .filter(event -> event.key().equals(requestId.toString()))
                .toList();
    }

    protected List<String> typesPublished(UUID requestId) {
        return published("liaison.request.%", requestId).stream()
                .map(event -> event.type().replaceAll("liaison\\.request\\.|\\.v1", ""))
                .toList();
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNull(value);
    }
}
