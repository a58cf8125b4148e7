package io.liaison.request.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Forms;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class DirectoryTest extends ServiceTest {

    @Test
    void shouldBeSeededAndAnnouncedEntryByEntry() {
        JsonNode departments =
                Journey.ok(as("wang").get().uri("/api/directory/departments").exchange());
        assertThat(departments.path("items")).hasSize(11);
        assertThat(Journey.ok(as("wang")
                                .get()
                                .uri("/api/directory/people?department=MKT")
                                .exchange())
                        .path("items"))
                .hasSize(2);
        JsonNode calendar =
                Journey.ok(as("wang").get().uri("/api/directory/calendar").exchange());
        assertThat(calendar.path("zone").asString()).isEqualTo("Asia/Taipei");
        assertThat(calendar.path("holidays").get(0).asString()).isEqualTo("2024-06-10");

        List<String> keys =
                published("liaison.directory.%").stream().map(Published::key).toList();
        assertThat(keys).contains("calendar", "department:MKT", "person:wang");
    }

    @Test
    void shouldPageThroughThePeople() {
        JsonNode first = Journey.ok(
                as("wang").get().uri("/api/directory/people?limit=20").exchange());
        JsonNode rest = Journey.ok(as("wang")
                .get()
                .uri(
                        "/api/directory/people?limit=20&cursor={cursor}",
                        first.path("next").asString())
                .exchange());

        assertThat(first.path("items")).hasSize(20);
        assertThat(rest.path("items")).hasSize(2);
        assertThat(rest.has("next")).isFalse();
    }

    @Test
    void shouldAnswerThePeopleNamedAndKnown() {
        JsonNode named = Journey.ok(as("wang")
                .get()
                .uri("/api/directory/people?id=zhao&id=wang&id=nobody&id=zhao")
                .exchange());

        assertThat(named.path("items")
                        .valueStream()
                        .map(person -> person.path("id").asString()))
                .containsExactly("wang", "zhao");
        assertThat(named.path("items").get(0).path("name").asString()).isEqualTo("小王");
        assertThat(named.has("next")).isFalse();
    }

    @Test
    void shouldAnswerAHundredIdsOnOnePageAndRefuseMore() {
        String all = Journey.ok(
                        as("wang").get().uri("/api/directory/people?limit=100").exchange())
                .path("items")
                .valueStream()
                .map(person -> "id=" + person.path("id").asString())
                .collect(Collectors.joining("&"));
        String unknown = IntStream.range(0, 78).mapToObj(n -> "&id=u" + n).collect(Collectors.joining());

        assertThat(Journey.ok(as("wang")
                                .get()
                                .uri("/api/directory/people?" + all + unknown)
                                .exchange())
                        .path("items"))
                .hasSize(22);
        assertRefused("/api/directory/people?" + all + unknown + "&id=beyond");
        assertRefused("/api/directory/people?id=" + "a".repeat(65));
    }

    @ParameterizedTest
    @ValueSource(strings = {"department=MKT", "query=wang", "active=true"})
    void shouldRefuseIdsTogetherWithADescription(String description) {
        assertRefused("/api/directory/people?id=wang&" + description);
    }

    private void assertRefused(String uri) {
        as("wang")
                .get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .value((String field) -> assertThat(field).startsWith("id"));
    }

    @Test
    void shouldKnowTheCaller() {
        JsonNode me = Journey.ok(as("li").get().uri("/api/me").exchange());

        assertThat(me.path("department").asString()).isEqualTo("PMO");
        assertThat(me.path("roles").valueStream().map(JsonNode::asString)).containsExactly("administrator", "head");
        as("stranger").get().uri("/api/me").exchange().expectStatus().isForbidden();
    }

    @Test
    @Proves({"1-substitute-recorded", "9-audit-recorded"})
    void shouldLetASubstituteActInTheNameOfThePrincipalForTheTimeNamed() {
        UUID id = journey.dispatched();
        journey.act("zhao", id, "confirmation", Map.of()).expectStatus().isForbidden();

        Journey.ok(substitute("zhang", "zhao", Duration.ZERO, Duration.ofDays(2)));
        assertThat(Journey.ok(as("zhao").get().uri("/api/me").exchange())
                        .path("standsFor")
                        .get(0)
                        .asString())
                .isEqualTo("zhang");
        assertThat(published("liaison.directory.person-changed.v1"))
                .last()
                .satisfies(
                        event -> assertThat(event.data().path("substitutions")).hasSize(1));
        JsonNode duties =
                Journey.ok(as("zhao").get().uri("/api/requests/duties").exchange());
        assertThat(duties.path("items")
                        .valueStream()
                        .filter(duty -> duty.path("requestId").asString().equals(id.toString())))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.path("kind").asString()).isEqualTo("confirm");
                    assertThat(duty.path("onBehalfOf").asString()).isEqualTo("zhang");
                });

        Journey.ok(journey.act("zhao", id, "confirmation", Map.of()));
        JsonNode by =
                published("liaison.request.confirmed.v1", id).get(0).data().path("by");
        assertThat(by.path("person").asString()).isEqualTo("zhao");
        assertThat(by.path("onBehalfOf").asString()).isEqualTo("zhang");
        assertThat(Journey.ok(as("wang")
                                .get()
                                .uri("/api/requests/{id}/audit", id)
                                .exchange())
                        .path("items")
                        .valueStream())
                .last()
                .satisfies(entry -> {
                    assertThat(entry.path("act").asString()).isEqualTo("confirm");
                    assertThat(entry.path("person").asString()).isEqualTo("zhao");
                    assertThat(entry.path("onBehalfOf").asString()).isEqualTo("zhang");
                });

        as("zhang")
                .delete()
                .uri("/api/me/substitution")
                .exchange()
                .expectStatus()
                .isNoContent();
        as("zhang")
                .delete()
                .uri("/api/me/substitution")
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(Journey.ok(as("zhao").get().uri("/api/me").exchange()).path("standsFor"))
                .isEmpty();
    }

    @Test
    void shouldRefuseCyclesChainsAndBadPeriods() {
        Journey.ok(substitute("chen", "xiaoli", Duration.ZERO, Duration.ofDays(5)));

        substitute("xiaoli", "chen", Duration.ofDays(1), Duration.ofDays(2))
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT);
        substitute("xiaoli", "zhang", Duration.ofDays(1), Duration.ofDays(2))
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT);
        substitute("zhang", "chen", Duration.ofDays(1), Duration.ofDays(2))
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT);
        substitute("zhang", "zhang", Duration.ZERO, Duration.ofDays(2))
                .expectStatus()
                .isEqualTo(422);
        substitute("zhang", "wang", Duration.ofDays(2), Duration.ZERO)
                .expectStatus()
                .isEqualTo(422);
        as("zhang")
                .put()
                .uri("/api/me/substitution")
                .bodyValue(Map.of("substitute", "wang"))
                .exchange()
                .expectStatus()
                .isEqualTo(422);

        as("chen")
                .delete()
                .uri("/api/me/substitution")
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    @Test
    @Proves("1-substitute-cycles")
    void shouldNeverEndInACycleWhenTwoNameEachOtherAtOnce() {
        List<Integer> answers = Stream.of("adm-director adm-liaison", "adm-liaison adm-director")
                .map(pair -> pair.split(" "))
                .map(pair -> CompletableFuture.supplyAsync(
                        () -> substitute(pair[0], pair[1], Duration.ZERO, Duration.ofDays(1))
                                .returnResult(String.class)
                                .getStatus()
                                .value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    @Proves({"1-liaison-change-at-once", "1-liaison-change-announced"})
    void shouldChangeTheLiaisonAtOnceAndSayItOnEveryOpenRequest() {
        UUID id = journey.submitted();

        name("wang", "MKT", "zhang").expectStatus().isForbidden();
        name("zhang", "MKT", "zhao").expectStatus().isEqualTo(422);
        name("zhang", "MKT", "nobody").expectStatus().isEqualTo(422);
        name("li", "XXX", "zhang").expectStatus().isNotFound();
        assertThat(Journey.ok(name("zhang", "MKT", "zhang")).path("liaison").asString())
                .isEqualTo("zhang");

        assertThat(published("liaison.directory.department-changed.v1"))
                .last()
                .satisfies(event ->
                        assertThat(event.data().path("liaison").asString()).isEqualTo("zhang"));
        JsonNode timeline = Journey.ok(
                as("zhang").get().uri("/api/requests/{id}/timeline", id).exchange());
        assertThat(timeline.path("items")
                        .valueStream()
                        .map(line -> line.path("type").asString()))
                .contains("liaison.request.liaison-changed.v1");
        assertThat(published("liaison.request.liaison-changed.v1", id))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.data().path("formerLiaison").asString()).isEqualTo("wang");
                    assertThat(event.data().path("liaison").asString()).isEqualTo("zhang");
                    assertThat(event.told())
                            .contains("wang", "chen", "zhao", "xiaoli")
                            .doesNotContain("zhang", "li");
                });
        as("wang").get().uri("/api/requests/{id}", id).exchange().expectStatus().isOk();
        journey.act("wang", id, "withdrawal", Map.of("reason", "x"))
                .expectStatus()
                .isForbidden();
        Journey.ok(journey.act("zhang", id, "withdrawal", Map.of("reason", "對接人變更")));

        Journey.ok(name("li", "MKT", "wang"));
    }

    @Test
    @Proves("1-liaison-change-announced")
    void shouldSayAChangeOfLiaisonWhereTheDepartmentIsAskedToo() {
        UUID asked = journey.submitted();
        Map<String, Object> form = Forms.with("departments", List.of("SLS"));
        form.put("asks", List.of(Forms.ask("SLS", "完成一線銷售人員活動培訓", "全部一線銷售人員", "2024-05-15")));
        UUID other = journey.draft("wang", form);
        journey.submit(other);

        Journey.ok(name("li", "PRD", "chen"));
        try {
            assertThat(published("liaison.request.liaison-changed.v1", asked))
                    .singleElement()
                    .satisfies(event -> {
                        assertThat(event.data().path("department").asString()).isEqualTo("PRD");
                        assertThat(event.told()).contains("wang", "zhao", "chen");
                    });
            assertThat(published("liaison.request.liaison-changed.v1", other)).isEmpty();
        } finally {
            Journey.ok(name("li", "PRD", "zhao"));
        }
    }

    /** Section 1: open duties of the old liaison pass to the new one, and no closed request hears of it. */
    @Test
    @Proves("1-liaison-change-duties")
    void shouldHandOpenDutiesOverToTheNewLiaison() {
        UUID returned = journey.returned();
        UUID rejected = journey.rejected();
        UUID draft = journey.draft();
        assertThat(duties("wang", returned)).containsExactly("revise");

        Journey.ok(name("li", "MKT", "zhang"));
        try {
            assertThat(duties("wang", returned)).isEmpty();
            assertThat(duties("zhang", returned)).containsExactly("revise");
            assertThat(published("liaison.request.liaison-changed.v1", returned))
                    .singleElement()
                    .satisfies(event -> assertThat(event.told()).contains("wang", "zhang"));
            assertThat(published("liaison.request.liaison-changed.v1", rejected))
                    .isEmpty();
            assertThat(published("liaison.request.liaison-changed.v1", draft)).isEmpty();
            Journey.ok(name("li", "MKT", "zhang"));
            assertThat(published("liaison.request.liaison-changed.v1", returned))
                    .hasSize(1);
        } finally {
            Journey.ok(name("li", "MKT", "wang"));
        }
        assertThat(duties("wang", returned)).containsExactly("revise");
    }

    private List<String> duties(String person, UUID request) {
        return Journey.ok(as(person).get().uri("/api/requests/duties").exchange())
                .path("items")
                .valueStream()
                .filter(duty -> duty.path("requestId").asString().equals(request.toString()))
                .map(duty -> duty.path("kind").asString())
                .toList();
    }

    private ResponseSpec name(String actor, String department, String person) {
        return as(actor)
                .put()
                .uri("/api/directory/departments/{code}/liaison", department)
                .bodyValue(Map.of("person", person))
                .exchange();
    }

    private ResponseSpec substitute(String person, String substitute, Duration from, Duration until) {
        return as(person)
                .put()
                .uri("/api/me/substitution")
                .bodyValue(Map.of(
                        "substitute", substitute,
                        "from", NOW.plus(from).toString(),
                        "until", NOW.plus(until).toString()))
                .exchange();
    }
}
