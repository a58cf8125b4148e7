package io.liaison.platform.directory.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockJwt;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.springSecurity;

import io.liaison.platform.directory.DirectoryFixture;
import io.liaison.platform.directory.DirectoryProperties;
import io.liaison.platform.directory.DirectoryTest;
import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.calendar.WorkingHours;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.directory.people.Substitution;
import io.liaison.platform.messaging.event.OutgoingEvent;
import io.liaison.platform.messaging.outbox.Outbox;
import io.liaison.platform.test.MutableClock;
import io.liaison.platform.test.Proves;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.R2dbcTransientResourceException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

@DirectoryTest
class DirectoryCopyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    DirectorySource source;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionalOperator transactions;

    @Autowired
    EntryStore store;

    @Autowired
    EntryReader reader;

    @Autowired
    Queue<Map.Entry<WorkingCalendar, WorkingCalendar>> calendarsSeen;

    @Autowired
    MutableClock clock;

    @Autowired
    ApplicationContext context;

    @Autowired
    ConnectionFactory connections;

    private final String id = "lin-" + UUID.randomUUID();

    @Test
    @Proves("1-directory-copies")
    void shouldFollowTheTopicOfTheDirectory() {
        Person lin = DirectoryFixture.person(id, "MKT");
        publish("person:" + id, "person-changed", lin);
        publish("department:MKT", "department-changed", DirectoryFixture.MKT);
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(current().person(id)).contains(lin);
            assertThat(current().department("MKT")).contains(DirectoryFixture.MKT);
        });

        publish("person:" + id, "entry-removed", Map.of("key", "person:" + id));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(current().person(id)).isEmpty());
    }

    /** A copy that begins after the removal meets it first; and the key may come back. */
    @Test
    void shouldTakeARemovalOfWhatItNeverHad() {
        Person lin = DirectoryFixture.person(id, "MKT");
        publish("person:" + id, "entry-removed", Map.of("key", "person:" + id));
        publish("person:" + id, "person-changed", lin);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(current().person(id)).contains(lin));
    }

    @Test
    void shouldTellOfACalendarByWhichOneCountsDifferently() {
        CalendarEntry first = calendar(LocalDate.of(2024, 6, 10), Map.of());
        CalendarEntry renamed = calendar(LocalDate.of(2024, 6, 10), Map.of(LocalDate.of(2024, 6, 10), "端午節"));
        CalendarEntry second = calendar(LocalDate.of(2024, 6, 11), Map.of());
        publish("calendar", "calendar-changed", first);
        publish("calendar", "calendar-changed", renamed);
        publish("calendar", "calendar-changed", second);

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(calendarsSeen).last().isEqualTo(Map.entry(renamed.calendar(), second.calendar())));
        assertThat(calendarsSeen).noneMatch(seen -> seen.getValue().equals(renamed.calendar()));
        assertThat(source.fresh().map(Directory::calendar).block(PATIENCE)).isEqualTo(second.calendar());
    }

    private static CalendarEntry calendar(LocalDate holiday, Map<LocalDate, String> names) {
        return new CalendarEntry(
                ZoneId.of("Asia/Taipei"),
                new WorkingHours(LocalTime.of(9, 0), LocalTime.of(18, 0)),
                Set.of(DayOfWeek.SUNDAY),
                Set.of(holiday),
                Set.of(),
                names);
    }

    @Test
    void shouldFollowTheCalendar() {
        CalendarEntry entry = new CalendarEntry(
                ZoneId.of("Asia/Taipei"),
                new WorkingHours(LocalTime.of(8, 30), LocalTime.of(17, 30)),
                Set.of(DayOfWeek.SUNDAY),
                Set.of(LocalDate.of(2024, 6, 10)),
                Set.of(),
                Map.of(LocalDate.of(2024, 6, 10), "端午節"));

        publish("calendar", "calendar-changed", entry);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(current().calendar()).isEqualTo(entry.calendar()));
    }

    @Test
    void shouldHaveItInMemoryFromTheStartAndSeeWhatAnotherInstanceReceived() {
        publish("person:" + id, "person-changed", DirectoryFixture.person(id, "MKT"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(current().person(id)).isPresent());
        DirectoryCopy another = new DirectoryCopy(
                store,
                reader,
                new DirectoryProperties("preferred_username", Duration.ofMillis(20), PATIENCE, PATIENCE));

        another.start();
        try {
            assertThat(another.current().person(id)).isPresent();
            publish("person:" + id, "entry-removed", Map.of("key", "person:" + id));
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(another.current().person(id)).isEmpty());
        } finally {
            another.stop();
        }
    }

    @Test
    void shouldResolveTheActorOfACall() {
        publish("person:" + id, "person-changed", DirectoryFixture.person(id, "MKT"));
        publish(
                "person:" + id + "-chief",
                "person-changed",
                DirectoryFixture.person(
                        id + "-chief",
                        "MKT",
                        new Substitution(id, clock.instant(), clock.instant().plus(Duration.ofDays(1)))));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(current().standsFor(id, clock.instant())).hasSize(1));

        call(id).expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.person")
                .isEqualTo(id)
                .jsonPath("$.standsFor[0]")
                .isEqualTo(id + "-chief");
    }

    @Test
    void shouldRefuseWhomTheDirectoryDoesNotKnowAsActive() {
        publish("person:" + id, "person-changed", DirectoryFixture.gone(id, "MKT"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(current().person(id)).isPresent());

        for (String somebody : new String[] {id, "stranger"}) {
            call(somebody)
                    .expectStatus()
                    .isForbidden()
                    .expectBody()
                    .jsonPath("$.detail")
                    .value(detail -> assertThat(detail.toString()).contains("active person of the directory"));
        }
    }

    @Test
    void shouldWaitAtItsStartForADatabaseThatComesUpLate() {
        publish("person:" + id, "person-changed", DirectoryFixture.person(id, "MKT"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(current().person(id)).isPresent());
        AtomicInteger refusals = new AtomicInteger(3);
        DirectoryCopy late = new DirectoryCopy(
                new EntryStore(DatabaseClient.create(new LateDatabase(connections, refusals))),
                reader,
                new DirectoryProperties("preferred_username", Duration.ofMillis(20), PATIENCE, PATIENCE));

        late.start();
        try {
            assertThat(refusals).hasNegativeValue();
            assertThat(late.current().person(id)).isPresent();
        } finally {
            late.stop();
        }
    }

    @Test
    void shouldGiveUpOnADatabaseThatNeverComes() {
        DirectoryCopy never = new DirectoryCopy(
                new EntryStore(
                        DatabaseClient.create(new LateDatabase(connections, new AtomicInteger(Integer.MAX_VALUE)))),
                reader,
                new DirectoryProperties("preferred_username", Duration.ofMillis(20), PATIENCE, Duration.ofMillis(500)));

        assertThatThrownBy(never::start).isInstanceOf(IllegalStateException.class);
    }

    /** Refuses the first connections. */
    private record LateDatabase(ConnectionFactory database, AtomicInteger refusals) implements ConnectionFactory {

        @Override
        public Publisher<? extends Connection> create() {
            return Mono.defer(() -> refusals.getAndDecrement() > 0
                    ? Mono.error(new R2dbcTransientResourceException("not yet"))
                    : Mono.from(database.create()));
        }

        @Override
        public ConnectionFactoryMetadata getMetadata() {
            return database.getMetadata();
        }
    }

    private WebTestClient.ResponseSpec call(String person) {
        return WebTestClient.bindToApplicationContext(context)
                .apply(springSecurity())
                .configureClient()
                .build()
                .mutateWith(mockJwt().jwt(token -> token.claim("preferred_username", person)))
                .get()
                .uri("/api/mirror")
                .header("Accept-Language", "en")
                .exchange();
    }

    private void publish(String key, String fact, Object data) {
        outbox.append(new OutgoingEvent("liaison.directory", key, "liaison.directory." + fact + ".v1", null, data))
                .as(transactions::transactional)
                .block(PATIENCE);
    }

    private Directory current() {
        return source.current();
    }
}
