package io.liaison.request.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Section 1: substitutes for several periods, named by oneself or, for who is absent, by an administrator. */
class SubstitutionTest extends ServiceTest {

    private static final String OWN = "/api/me/substitutions";
    private static final String OF_CHEN = "/api/directory/people/chen/substitutions";

    @AfterEach
    void endAll() {
        List.of("zhang", "chen")
                .forEach(id -> as(id).delete().uri("/api/me/substitution").exchange());
    }

    @Test
    @Proves("1-substitute-period")
    void shouldHaveSeveralPeriodsThatDoNotOverlap() {
        add("zhang", OWN, "wang", 0, 2).expectStatus().isCreated();
        add("zhang", OWN, "zhao", 2, 4).expectStatus().isCreated();
        add("zhang", OWN, "xiaoli", 3, 5).expectStatus().isEqualTo(HttpStatus.CONFLICT);

        assertThat(standsFor("wang")).containsExactly("zhang");
        assertThat(standsFor("zhao")).isEmpty();
        clock().advance(Duration.ofDays(3));
        assertThat(standsFor("wang")).isEmpty();
        assertThat(standsFor("zhao")).containsExactly("zhang");
        assertThat(published("liaison.directory.person-changed.v1"))
                .last()
                .satisfies(
                        event -> assertThat(event.data().path("substitutions")).hasSize(2));
    }

    @Test
    void shouldEndOnePeriodByItsBeginning() {
        add("zhang", OWN, "wang", 0, 2).expectStatus().isCreated();
        add("zhang", OWN, "zhao", 4, 6).expectStatus().isCreated();
        String second = NOW.plus(Duration.ofDays(4)).toString();

        as("zhang").delete().uri(OWN + "/" + second).exchange().expectStatus().isNoContent();
        as("zhang").delete().uri(OWN + "/" + second).exchange().expectStatus().isNotFound();
        as("zhang").delete().uri(OWN + "/no-instant").exchange().expectStatus().isNotFound();

        JsonNode me = Journey.ok(as("zhang").get().uri("/api/me").exchange());
        assertThat(me.path("substitutions")).hasSize(1);
    }

    @Test
    void shouldBeNamedByAnAdministratorForWhoIsAbsent() {
        add("zhang", OF_CHEN, "zhao", 0, 2).expectStatus().isForbidden();
        add("li", "/api/directory/people/nobody/substitutions", "zhao", 0, 2)
                .expectStatus()
                .isNotFound();
        add("li", OF_CHEN, "chen", 0, 2).expectStatus().isEqualTo(422);
        add("li", OF_CHEN, "zhao", 0, 2).expectStatus().isCreated();

        assertThat(standsFor("zhao")).containsExactly("chen");
        assertThat(database.sql("select person from audit_entry where subject = 'person:chen' order by id desc limit 1")
                        .map(row -> row.get(0, String.class))
                        .one()
                        .block())
                .isEqualTo("li");
        as("li").delete().uri(OF_CHEN + "/" + NOW).exchange().expectStatus().isNoContent();
        assertThat(standsFor("zhao")).isEmpty();
    }

    private ResponseSpec add(String actor, String uri, String substitute, int fromDay, int untilDay) {
        return as(actor)
                .post()
                .uri(uri)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of(
                        "substitute", substitute,
                        "from", NOW.plus(Duration.ofDays(fromDay)).toString(),
                        "until", NOW.plus(Duration.ofDays(untilDay)).toString()))
                .exchange();
    }

    private List<String> standsFor(String person) {
        return Journey.ok(as(person).get().uri("/api/me").exchange())
                .path("standsFor")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
