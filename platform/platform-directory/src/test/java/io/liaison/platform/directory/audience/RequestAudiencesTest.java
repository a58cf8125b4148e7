package io.liaison.platform.directory.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.liaison.platform.directory.DirectoryFixture;
import io.liaison.platform.directory.DirectoryTest;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.messaging.event.OutgoingEvent;
import io.liaison.platform.messaging.outbox.Outbox;
import io.liaison.platform.rule.RuleViolation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

@DirectoryTest
class RequestAudiencesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    DatabaseClient database;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionalOperator transactions;

    private final UUID request = UUID.randomUUID();

    @Test
    void shouldShowItToPeopleAndToHeadsAndLiaisonsOfDepartments() {
        admit(new Audience(List.of("gm"), List.of("MKT")));

        assertThat(maySee(Actor.of("gm"))).isTrue();
        assertThat(maySee(Actor.of("zhang"))).isTrue();
        assertThat(maySee(Actor.of("wang"))).isTrue();
        assertThat(maySee(Actor.of("chen"))).isFalse();
    }

    @Test
    void shouldShowItToSubstitutesAndAdministrators() {
        admit(Audience.departments(List.of("MKT")));

        assertThat(maySee(new Actor("chen", List.of("zhang")))).isTrue();
        assertThat(maySee(Actor.of("li"))).isTrue();
        assertThat(maySee(new Actor("chen", List.of("li")))).isTrue();
        assertThat(maySee(new Actor("chen", List.of("zhao")))).isFalse();
    }

    @Test
    void shouldHideFromEverybodyElseThatItExists() {
        StepVerifier.create(audiences().requireVisible(Actor.of("chen"), request))
                .expectErrorSatisfies(
                        hidden -> assertThat(((RuleViolation) hidden).kind()).isEqualTo(RuleViolation.Kind.NOT_FOUND))
                .verify(PATIENCE);
    }

    @Test
    void shouldAdmitTheSameTwiceAndManyAtOnce() {
        Flux.range(0, 20)
                .flatMap(
                        round -> audiences()
                                .admit(request, new Audience(List.of("wang", "zhao"), List.of("PRD", "MKT"))),
                        8)
                .then()
                .block(PATIENCE);

        assertThat(members()).isEqualTo(4);
    }

    @Test
    void shouldAdmitToManyRequestsAtOnce() {
        UUID other = UUID.randomUUID();
        Map<UUID, Audience> all = Map.of(
                request,
                new Audience(List.of("wang", "wang", "gm"), List.of("PRD")),
                other,
                Audience.people(List.of()));

        Flux.range(0, 20).flatMap(round -> audiences().admitAll(all), 8).then().block(PATIENCE);

        assertThat(members()).isEqualTo(3);
        assertThat(maySee(Actor.of("gm"))).isTrue();
    }

    @Test
    void shouldLimitAListToWhatMayBeSeen() {
        admit(Audience.people(List.of("chen")));
        UUID other = UUID.randomUUID();
        audiences().admit(other, Audience.people(List.of("zhao"))).block(PATIENCE);

        assertThat(listedFor(Actor.of("chen"), other)).containsExactly(request);
        assertThat(listedFor(new Actor("chen", List.of("zhao")), other)).containsExactlyInAnyOrder(request, other);
        assertThat(listedFor(Actor.of("li"), other)).containsExactlyInAnyOrder(request, other);
        assertThat(listedFor(Actor.of("gm"), other)).isEmpty();
    }

    @Test
    void shouldTakeOnlyColumnsIntoACondition() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> audiences().condition(Actor.of("chen"), "id or true"));
    }

    @Test
    void shouldAdmitWhomAnEventNames() {
        Map<String, Object> data = Map.of(
                "requestId",
                request.toString(),
                "audience",
                Map.of("people", List.of("gm"), "departments", List.of("PRD")),
                "notify",
                List.of(Map.of("person", "wang", "duty", true), Map.of("person", "gm", "duty", false)));
        outbox.append(new OutgoingEvent(
                        "liaison.request", request.toString(), "liaison.request.submitted.v1", null, data))
                .as(transactions::transactional)
                .block(PATIENCE);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(members()).isEqualTo(3));
        assertThat(maySee(Actor.of("wang"))).isTrue();
        assertThat(maySee(Actor.of("zhao"))).isTrue();
    }

    private RequestAudiences audiences() {
        return new StoredAudiences(database, DirectoryFixture::organisation);
    }

    private void admit(Audience audience) {
        audiences().admit(request, audience).block(PATIENCE);
    }

    private boolean maySee(Actor actor) {
        return Boolean.TRUE.equals(audiences().maySee(actor, request).block(PATIENCE));
    }

    private long members() {
        return Objects.requireNonNull(database.sql("select count(*) from request_audience where request_id = :request")
                .bind("request", request)
                .map(row -> Objects.requireNonNull(row.get(0, Long.class)))
                .one()
                .block(PATIENCE));
    }

    private List<UUID> listedFor(Actor actor, UUID other) {
        return Objects.requireNonNull(database.sql("select id from unnest(:ids::uuid[]) as listed(id) where "
                        + audiences().condition(actor, "listed.id"))
                .bind("ids", new UUID[] {request, other})
                .bindValues(audiences().bindsFor(actor))
                .map(row -> Objects.requireNonNull(row.get(0, UUID.class)))
                .all()
                .collectList()
                .block(PATIENCE));
    }
}
