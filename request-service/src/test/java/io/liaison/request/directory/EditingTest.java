package io.liaison.request.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Section 1: people and departments over the API. */
class EditingTest extends ServiceTest {

    private static final String PEOPLE = "/api/directory/people";
    private static final String DEPARTMENTS = "/api/directory/departments";

    @AfterEach
    void removeWhatWasMade() {
        as("li").delete().uri(DEPARTMENTS + "/LAB?peopleTo=PRD").exchange();
        List.of("lin", "ho")
                .forEach(id -> as("li").delete().uri(PEOPLE + "/" + id).exchange());
    }

    @Test
    @Proves({"1-person-edit", "1-person-contact"})
    void shouldCreateChangeDeactivateAndRemoveAPerson() {
        JsonNode made = created(PEOPLE, person("lin", "PRD"));
        assertThat(made.path("superior").asString()).isEqualTo("chen");
        assertThat(lastOf("person:lin").path("active").asBoolean()).isTrue();

        Map<String, Object> changed = person("lin", "MKT");
        Map<String, String> contact =
                Map.of("extension", "1234", "email", "lin@liaison.example", "locale", "zh-Hans", "zone", "Asia/Tokyo");
        changed.putAll(contact);
        change("li", PEOPLE + "/lin", tag(PEOPLE + "/lin"), changed)
                .expectStatus()
                .isOk();
        assertThat(get("wang", PEOPLE + "/lin").path("superior").asString()).isEqualTo("zhang");
        contact.forEach((field, value) -> {
            assertThat(get("wang", PEOPLE + "/lin").path(field).asString()).isEqualTo(value);
            assertThat(lastOf("person:lin").path(field).asString()).isEqualTo(value);
        });

        changed.put("active", false);
        change("li", PEOPLE + "/lin", tag(PEOPLE + "/lin"), changed)
                .expectStatus()
                .isOk();
        assertThat(lastOf("person:lin").path("active").asBoolean()).isFalse();
        as("lin").get().uri("/api/me").exchange().expectStatus().isForbidden();

        as("li").delete().uri(PEOPLE + "/lin").exchange().expectStatus().isNoContent();
        as("li").delete().uri(PEOPLE + "/lin").exchange().expectStatus().isNotFound();
        assertThat(published("liaison.directory.entry-removed.v1"))
                .last()
                .satisfies(
                        event -> assertThat(event.data().path("key").asString()).isEqualTo("person:lin"));
        assertThat(acts("person:lin")).endsWith("create", "change", "change", "remove");
    }

    @Test
    @Proves("1-person-superior")
    void shouldShowTheSuperiorOfAHeadInTheDepartmentAbove() {
        assertThat(get("wang", PEOPLE + "/zhang").path("superior").asString()).isEqualTo("gm");
        assertThat(get("wang", PEOPLE + "/gm").has("superior")).isFalse();
        assertThat(get("wang", PEOPLE + "/zhang").path("roles").get(0).asString())
                .isEqualTo("head");
    }

    @Test
    void shouldFindPeopleByNameAndDepartment() {
        assertThat(ids("?query=總監&department=MKT")).containsExactly("zhang");
        assertThat(ids("?query=WANG@")).containsExactly("wang");
        assertThat(ids("?active=false")).isEmpty();
        assertThat(ids("?query=nobody-at-all")).isEmpty();
    }

    @Test
    @Proves("1-person-contact")
    void shouldRefuseWhatAnEntryMayNotHold() {
        create("wang", PEOPLE, person("lin", "PRD")).expectStatus().isForbidden();
        create("li", PEOPLE, person("wang", "PRD")).expectStatus().isEqualTo(HttpStatus.CONFLICT);
        create("li", PEOPLE, person("lin", "NOWHERE")).expectStatus().isEqualTo(422);
        Map<String, Object> malformed = person("lin", "PRD");
        malformed.put("zone", "Mars/Base");
        malformed.put("email", "nobody");
        assertThat(problem(create("li", PEOPLE, malformed), 422).path("errors")).hasSize(2);
        as("li").post()
                .uri(PEOPLE)
                .bodyValue(person("lin", "PRD"))
                .exchange()
                .expectStatus()
                .isBadRequest();
        change("li", PEOPLE + "/zhang", null, person("zhang", "MKT"))
                .expectStatus()
                .isEqualTo(428);
        change("li", PEOPLE + "/zhang", "\"1\"", person("zhang", "MKT"))
                .expectStatus()
                .isEqualTo(412);
        change("li", PEOPLE + "/nobody", "\"1\"", person("nobody", "MKT"))
                .expectStatus()
                .isNotFound();
        malformed.put("name", "x".repeat(5000));
        create("li", PEOPLE, malformed).expectStatus().isEqualTo(422);
    }

    @Test
    void shouldCreateOnceHoweverOftenAndHoweverConcurrentlyCalled() {
        String key = UUID.randomUUID().toString();
        List<Integer> same = IntStream.range(0, 4)
                .mapToObj(n ->
                        CompletableFuture.supplyAsync(() -> status(create("li", key, PEOPLE, person("ho", "PRD")))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(same).containsOnly(201);
        assertThat(acts("person:ho").stream().filter("create"::equals)).hasSize(1);

        List<Integer> racing = IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> status(create("li", PEOPLE, person("lin", "PRD")))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(racing).containsOnlyOnce(201).contains(409);
    }

    @Test
    @Proves("1-removal-open-duties")
    void shouldKeepAPersonWithOpenDutiesAndNameThem() {
        UUID id = journey.dispatched();

        JsonNode refused = problem(as("li").delete().uri(PEOPLE + "/zhang").exchange(), 409);

        assertThat(refused.path("code").asString()).isEqualTo("person-has-duties");
        List<String> duties = refused.path("duties")
                .valueStream()
                .map(duty -> duty.path("kind").asString() + " "
                        + duty.path("requestId").asString("")
                        + duty.path("title").asString())
                .toList();
        assertThat(duties).contains("head MKT").anyMatch(duty -> duty.startsWith("confirm " + id));
        assertThat(refused.path("duties").valueStream().filter(duty -> duty.has("dueAt")))
                .isNotEmpty();

        Map<String, Object> off = person("wang", "MKT");
        off.put("active", false);
        assertThat(problem(change("li", PEOPLE + "/wang", tag(PEOPLE + "/wang"), off), 409)
                        .path("duties")
                        .get(0)
                        .path("kind")
                        .asString())
                .isEqualTo("liaison");
    }

    @Test
    @Proves("1-administrator-always")
    void shouldNeverBeWithoutAnAdministrator() {
        Map<String, Object> plain = person("li", "PMO");

        JsonNode refused = problem(change("li", PEOPLE + "/li", tag(PEOPLE + "/li"), plain), 422);

        assertThat(refused.path("errors").get(0).path("code").asString()).isEqualTo("directory.administrator.last");
    }

    @Test
    @Proves("1-administrator-always")
    void shouldKeepAnAdministratorWhenBothStepDownAtOnce() {
        Map<String, Object> second = person("lin", "PRD");
        second.put("administrator", true);
        created(PEOPLE, second);
        Map<String, Object> first = entry("li");
        first.put("administrator", true);
        try {
            List<Integer> answers = Stream.of("li", "lin")
                    .map(person -> {
                        Map<String, Object> plain = entry(person);
                        plain.put("administrator", false);
                        String tag = tag(PEOPLE + "/" + person);
                        return CompletableFuture.supplyAsync(
                                () -> status(change(person, PEOPLE + "/" + person, tag, plain)));
                    })
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            assertThat(answers).containsOnlyOnce(200);
            assertThat(Stream.of("li", "lin").filter(this::isAdministrator)).hasSize(1);
        } finally {
            if (!isAdministrator("li")) {
                change("lin", PEOPLE + "/li", tag(PEOPLE + "/li"), first)
                        .expectStatus()
                        .isOk();
            }
        }
    }

    @Test
    @Proves({"1-department-edit", "1-department-neutral"})
    void shouldCreateChangeAndRemoveADepartment() {
        created(PEOPLE, person("lin", "PRD"));
        create("wang", DEPARTMENTS, department("LAB", "PRD", "chen", "lin"))
                .expectStatus()
                .isForbidden();
        JsonNode made = created(DEPARTMENTS, department("LAB", "PRD", "chen", "lin"));
        assertThat(made.path("resourceKinds").get(0).asString()).isEqualTo("microscope");
        assertThat(made.path("neutral").asBoolean()).isTrue();
        assertThat(lastOf("department:LAB").path("neutral").asBoolean()).isTrue();
        assertThat(get("wang", PEOPLE + "/lin").path("department").asString()).isEqualTo("LAB");

        String prd = tag(DEPARTMENTS + "/PRD");
        assertThat(problem(change("li", DEPARTMENTS + "/PRD", prd, department("PRD", "LAB", "chen", "zhao")), 422)
                        .path("errors")
                        .get(0)
                        .path("code")
                        .asString())
                .isEqualTo("directory.parent.cycle");
        change("li", DEPARTMENTS + "/LAB", "\"1\"", department("LAB", "HQ", "gm", "lin"))
                .expectStatus()
                .isEqualTo(412);
        change("li", DEPARTMENTS + "/LAB", tag(DEPARTMENTS + "/LAB"), department("LAB", "HQ", "gm", "lin"))
                .expectStatus()
                .isOk();
        assertThat(lastOf("department:LAB").path("head").asString()).isEqualTo("gm");

        as("li").delete().uri(DEPARTMENTS + "/HQ").exchange().expectStatus().isEqualTo(HttpStatus.CONFLICT);
        as("li").delete().uri(DEPARTMENTS + "/LAB").exchange().expectStatus().isEqualTo(HttpStatus.CONFLICT);
        as("li").delete()
                .uri(DEPARTMENTS + "/LAB?peopleTo=NOWHERE")
                .exchange()
                .expectStatus()
                .isEqualTo(422);
        as("li").delete()
                .uri(DEPARTMENTS + "/LAB?peopleTo=PRD")
                .exchange()
                .expectStatus()
                .isNoContent();
        as("li").get().uri(DEPARTMENTS + "/LAB").exchange().expectStatus().isNotFound();
        assertThat(get("wang", PEOPLE + "/lin").path("department").asString()).isEqualTo("PRD");
    }

    @Test
    @Proves("1-department-open-requests")
    void shouldKeepADepartmentThatTakesPartInOpenRequests() {
        UUID id = journey.submitted();

        JsonNode refused =
                problem(as("li").delete().uri(DEPARTMENTS + "/MKT?peopleTo=PRD").exchange(), 409);

        assertThat(refused.path("duties")
                        .valueStream()
                        .map(duty -> duty.path("requestId").asString()))
                .contains(id.toString());
    }

    private ResponseSpec create(String actor, String uri, Object body) {
        return create(actor, UUID.randomUUID().toString(), uri, body);
    }

    private ResponseSpec create(String actor, String key, String uri, Object body) {
        return as(actor)
                .post()
                .uri(uri)
                .header("Idempotency-Key", key)
                .bodyValue(body)
                .exchange();
    }

    private JsonNode created(String uri, Object body) {
        return Objects.requireNonNull(create("li", uri, body)
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private ResponseSpec change(String actor, String uri, @Nullable String tag, Object body) {
        var call = as(actor).put().uri(uri);
        return (tag == null ? call : call.header("If-Match", tag))
                .bodyValue(body)
                .exchange();
    }

    private String tag(String uri) {
        return Objects.requireNonNull(as("li").get()
                .uri(uri)
                .exchange()
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag());
    }

    private JsonNode get(String actor, String uri) {
        return Journey.ok(as(actor).get().uri(uri).exchange());
    }

    private Map<String, Object> entry(String person) {
        return JsonMapper.shared().convertValue(get("wang", PEOPLE + "/" + person), new TypeReference<>() {});
    }

    private boolean isAdministrator(String person) {
        return get("wang", PEOPLE + "/" + person)
                .path("roles")
                .valueStream()
                .anyMatch(role -> role.asString().equals("administrator"));
    }

    private List<String> ids(String query) {
        return get("wang", PEOPLE + query)
                .path("items")
                .valueStream()
                .map(person -> person.path("id").asString())
                .toList();
    }

    private JsonNode lastOf(String key) {
        return published("liaison.directory.%").stream()
                .filter(event -> event.key().equals(key))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .data();
    }

    private List<String> acts(String subject) {
        return Objects.requireNonNull(database.sql("select act from audit_entry where subject = :subject order by id")
                .bind("subject", subject)
                .map(row -> Objects.requireNonNull(row.get(0, String.class)))
                .all()
                .collectList()
                .block());
    }

    private static JsonNode problem(ResponseSpec answer, int status) {
        EntityExchangeResult<JsonNode> result = answer.expectStatus()
                .isEqualTo(status)
                .expectBody(JsonNode.class)
                .returnResult();
        return Objects.requireNonNull(result.getResponseBody());
    }

    private static int status(ResponseSpec answer) {
        return answer.returnResult(String.class).getStatus().value();
    }

    private static Map<String, Object> person(String id, String department) {
        return new HashMap<>(Map.of("id", id, "name", "林專員", "department", department));
    }

    private static Map<String, Object> department(String code, String parent, String head, String liaison) {
        return Map.of(
                "code", code,
                "name", Map.of("zhHant", "實驗室", "zhHans", "实验室", "en", "Lab"),
                "parent", parent,
                "head", head,
                "liaison", liaison,
                "neutral", true,
                "resourceKinds", List.of("microscope"));
    }
}
