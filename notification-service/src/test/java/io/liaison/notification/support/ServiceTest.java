package io.liaison.notification.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockJwt;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.springSecurity;

import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.test.EventSchemas;
import io.liaison.platform.test.MutableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on real engines, with a clock that tests move. One context for all tests of the module. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"liaison.notification.stream.streams-per-person=3", "liaison.notification.stream.heartbeat=200ms"
        })
@Import(ServiceTest.Time.class)
public abstract class ServiceTest {

    protected static final Instant NOW = Instant.parse("2024-06-20T02:00:00Z");

    @TestConfiguration(proxyBeanMethods = false)
    protected static class Time {

        @Bean
        MutableClock clock() {
            Events.prepare();
            return MutableClock.at(NOW);
        }
    }

    /** The outbox was checked up to here after earlier tests. */
    private static final AtomicLong CHECKED = new AtomicLong();

    @Autowired
    protected ApplicationContext context;

    @Autowired
    protected DatabaseClient database;

    @Autowired
    protected DirectorySource directory;

    @Autowired
    private Clock clock;

    @BeforeEach
    void fillDirectory() {
        clock().set(NOW);
        DemoDirectory.publish();
        eventually(() -> {
            assertThat(directory.current().isAdministrator("li")).isTrue();
            assertThat(directory.current().department("PMO")).isPresent();
            assertThat(directory.current().calendar().isWorkingDay(LocalDate.of(2024, 6, 10)))
                    .isFalse();
        });
    }

    @AfterEach
    void everyPublishedEventConformsToItsSchema() {
        EventSchemas schemas = EventSchemas.ofThisModule();
        database.sql(
                        "select id, type, payload from outbox where id > :checked and type like 'liaison.notification.%' order by id")
                .bind("checked", CHECKED.get())
                .fetch()
                .all()
                .collectList()
                .blockOptional(Duration.ofSeconds(10))
                .orElseThrow()
                .forEach(event -> {
                    schemas.assertConforms(String.valueOf(event.get("type")), String.valueOf(event.get("payload")));
                    CHECKED.set((Long) Objects.requireNonNull(event.get("id")));
                });
    }

    protected MutableClock clock() {
        return (MutableClock) clock;
    }

    protected static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50));
    }

    protected static void eventually(Runnable assertion) {
        patiently().untilAsserted(assertion::run);
    }

    /** The service as a person sees it. */
    protected WebTestClient as(String person) {
        return WebTestClient.bindToApplicationContext(context)
                .apply(springSecurity())
                .configureClient()
                .responseTimeout(Duration.ofSeconds(20))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 * 1024 * 1024))
                .build()
                .mutateWith(mockJwt().jwt(token -> token.claim("preferred_username", person)));
    }

    /** An event this service left to be published. */
    protected record Published(String type, String key, JsonNode data) {}

    /** What was left to be published of a type, in order. */
    protected List<Published> published(String typePattern) {
        List<Published> found = database.sql(
                        "select type, message_key, payload from outbox where type like :type order by id")
                .bind("type", typePattern)
                .map(row -> new Published(
                        text(row.get("type", String.class)),
                        text(row.get("message_key", String.class)),
                        JsonMapper.shared().readTree(text(row.get("payload", String.class)))))
                .all()
                .collectList()
                .block(Duration.ofSeconds(10));
        return found == null ? List.of() : found;
    }

    protected List<Published> published(String type, UUID key) {
        return published(type).stream()
                .filter(event -> event.key().equals(key.toString()))
                .toList();
    }

    protected long count(String sql) {
        Long rows = database.sql(sql).mapValue(Long.class).one().block(Duration.ofSeconds(10));
        return rows == null ? 0 : rows;
    }

    protected void execute(String sql) {
        database.sql(sql).then().block(Duration.ofSeconds(10));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNull(value);
    }
}
