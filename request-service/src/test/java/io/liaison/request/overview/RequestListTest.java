package io.liaison.request.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.request.support.Forms;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Lists of requests: what narrows them, in which order they come, page by page. */
class RequestListTest extends ServiceTest {

    private static final UUID MISSING = new UUID(0, 0);

    /** The tests look only at the three requests of this class. */
    private static final String MARK = "甲" + UUID.randomUUID();

    private static boolean raised;
    private static UUID draft = MISSING;
    private static UUID submitted = MISSING;
    private static UUID dispatched = MISSING;

    @BeforeEach
    void raiseThree() {
        if (raised) {
            return;
        }
        raised = true;
        draft = journey.draft("wang", form("LOW", "2024-07-01", "C"));
        clock().advance(Duration.ofMinutes(1));
        submitted = journey.draft("wang", form("HIGH", "2024-06-20", "B"));
        journey.submit(submitted);
        clock().advance(Duration.ofMinutes(1));
        dispatched = journey.draft("wang", form("MEDIUM", "2024-06-01", "A"));
        journey.submit(dispatched);
        journey.sign(dispatched);
        journey.dispatch(dispatched);
        clock().set(NOW.plus(Duration.ofMinutes(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "state=DRAFT, d",
        "state=DRAFT&state=SUBMITTED, ds",
        "'state=DRAFT,DISPATCHED', dp",
        "phase=DISPATCHED, p",
        "type=PROJECT, dsp",
        "type=ISSUE, ''",
        "priority=HIGH&priority=LOW, ds",
        "raisingDepartment=MKT, dsp",
        "raisingDepartment=PRD, ''",
        "involvedDepartment=LOG, dsp",
        "involvedDepartment=MKT, ''",
        "leadDepartment=MKT, p",
        "department=MKT, dsp",
        "department=FIN, ''",
        "initiator=wang, dsp",
        "initiator=zhang, ''",
        "person=zhang, sp",
        "person=chen, s",
        "raisedFrom=2024-05-06&raisedTo=2024-05-06, dsp",
        "raisedFrom=2024-05-07, ''",
        "wishedBefore=2024-06-20, p",
        "scope=MINE, dsp",
        "scope=DEPARTMENT, dsp",
        "overdue=true, ''",
        "overdue=false, dsp",
        "text=%, ''",
    })
    void shouldShowWhatIsWanted(String query, String expected) {
        assertThat(shown("wang", query)).isEqualTo(expected);
    }

    @Test
    void shouldKnowWhatIsOverdue() {
        clock().advance(Duration.ofHours(25));
        assertThat(shown("wang", "overdue=true")).isEqualTo("p");
        clock().advance(Duration.ofDays(60));
        assertThat(shown("wang", "overdue=true")).isEqualTo("sp");
    }

    @Test
    void shouldShowToEachWhatIsTheirs() {
        assertThat(shown("zhang", "scope=MINE")).isEmpty();
        assertThat(shown("zhang", "scope=DEPARTMENT")).isEqualTo("sp");
        assertThat(shown("chen", "scope=DEPARTMENT")).isEqualTo("sp");
        assertThat(shown("li", "scope=DEPARTMENT")).isEmpty();
        assertThat(shown("li", "")).isEqualTo("sp");
        assertThat(shown("finance-director", "")).isEmpty();
    }

    @Test
    void shouldFindByPartOfTitleOrNumber() {
        String number = journey.show("wang", submitted).path("number").asString();

        assertThat(ids(list("wang", "text=" + number.toLowerCase(java.util.Locale.ROOT))))
                .containsExactly(submitted);
        assertThat(ids(list("wang", "text={text}", MARK.substring(3)))).contains(draft, submitted, dispatched);
        assertThat(ids(list("wang", "text={text}", MARK.replace('甲', '_')))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NEWEST, psd",
        "OLDEST, dsp",
        "SUBMITTED, psd",
        "CHANGED, psd",
        "PRIORITY, spd",
        "WISHED, psd",
        "NUMBER, dsp",
        "TITLE, psd"
    })
    void shouldSortAndPageWithoutLossOrRepetition(String sort, String expected) {
        StringBuilder order = new StringBuilder();
        String cursor = "";
        do {
            JsonNode page = list("wang", "limit=1&sort=" + sort + "&text={text}&cursor={cursor}", MARK, cursor);
            ids(page).forEach(id -> order.append(letter(id)));
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        assertThat(order.toString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=SIDEWAYS",
                "priority=URGENT",
                "scope=EVERYTHING",
                "raisedFrom=06.05.2024",
                "wishedBefore=never",
                "overdue=perhaps",
                "filter=7",
                "limit=many"
            })
    void shouldRefuseWhatCannotBeRead(String query) {
        as("wang").get().uri("/api/requests?" + query).exchange().expectStatus().isBadRequest();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "phase=x%27",
                "cursor=zzz",
                "person=12345678901234567890123456789012345678901234567890123456789012345"
            })
    void shouldRefuseWhatBreaksARule(String query) {
        as("wang").get().uri("/api/requests?" + query).exchange().expectStatus().isEqualTo(422);
    }

    @Test
    void shouldRefuseACursorOfAnotherOrder() {
        String cursor = list("wang", "limit=1&sort=TITLE").path("next").asString();
        as("wang")
                .get()
                .uri("/api/requests?sort=NEWEST&cursor={cursor}", cursor)
                .exchange()
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void shouldKeepFiltersOfEachPerson() {
        // given
        Map<String, Object> body = filter("等我確認", Map.of("state", List.of("DISPATCHED"), "text", MARK), true);
        JsonNode saved = save("zhang", "one", body)
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        assertThat(saved).isNotNull();
        String id = saved.path("id").asString();

        // then: used, listed, and nobody else's
        assertThat(ids(list("zhang", "filter=" + id))).containsExactly(dispatched);
        assertThat(save("zhang", "one", body)
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody())
                .isEqualTo(saved);
        as("chen")
                .get()
                .uri("/api/requests?filter=" + id)
                .exchange()
                .expectStatus()
                .isNotFound();
        as("chen")
                .get()
                .uri("/api/requests/filters/" + id)
                .exchange()
                .expectStatus()
                .isNotFound();
        as("chen")
                .delete()
                .uri("/api/requests/filters/" + id)
                .exchange()
                .expectStatus()
                .isNotFound();

        // when: another becomes the one to begin with
        save("zhang", "two", filter("全部", Map.of(), true)).expectStatus().isCreated();
        JsonNode all = Journey.ok(as("zhang").get().uri("/api/requests/filters").exchange());
        assertThat(all.path("items")
                        .valueStream()
                        .filter(one -> one.path("standard").asBoolean()))
                .singleElement()
                .satisfies(one -> assertThat(one.path("name").asString()).isEqualTo("全部"));

        // then: what was read before is stale, a name is taken once
        change("zhang", id, "\"0\"", body).expectStatus().isEqualTo(412);
        change("zhang", id, null, body).expectStatus().isEqualTo(428);
        change("zhang", id, "\"1\"", filter("全部", Map.of(), false))
                .expectStatus()
                .isEqualTo(409);
        change("zhang", id, "\"1\"", filter("我的", Map.of("scope", "MINE"), false))
                .expectStatus()
                .isOk();
        as("zhang")
                .delete()
                .uri("/api/requests/filters/" + id)
                .exchange()
                .expectStatus()
                .isNoContent();
        as("zhang")
                .delete()
                .uri("/api/requests/filters/" + id)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void shouldRefuseFiltersThatCannotBe() {
        save("chen", null, filter("x", Map.of(), false)).expectStatus().isBadRequest();
        save("chen", "a", filter(" ", Map.of(), false)).expectStatus().isEqualTo(422);
        save("chen", "b", filter("x".repeat(81), Map.of(), false))
                .expectStatus()
                .isEqualTo(422);
        save("chen", "c", Map.of("name", "x")).expectStatus().isEqualTo(422);
        save("chen", "d", filter("x", Map.of("state", List.of("NONE")), false))
                .expectStatus()
                .isBadRequest();
        save("chen", "e", filter("x", Map.of("text", "x".repeat(101)), false))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void shouldKeepAtMostFifty() {
        for (int i = 0; i < 50; i++) {
            save("xiaoli", "n" + i, filter("f" + i, Map.of(), false))
                    .expectStatus()
                    .isCreated();
        }
        save("xiaoli", "n50", filter("f50", Map.of(), false)).expectStatus().isEqualTo(409);
        save("xiaoli", "n51", filter("F7", Map.of(), false)).expectStatus().isEqualTo(409);
    }

    private static Map<String, Object> filter(String name, Map<String, ?> criteria, boolean standard) {
        return Map.of("name", name, "criteria", criteria, "standard", standard);
    }

    private ResponseSpec save(String person, @Nullable String key, Object body) {
        var call = as(person).post().uri("/api/requests/filters");
        if (key != null) {
            call.header("Idempotency-Key", MARK.substring(1) + key);
        }
        return call.bodyValue(body).exchange();
    }

    private ResponseSpec change(String person, String id, @Nullable String version, Object body) {
        var call = as(person).put().uri("/api/requests/filters/" + id);
        if (version != null) {
            call.header("If-Match", version);
        }
        return call.bodyValue(body).exchange();
    }

    private Map<String, Object> form(String priority, String wished, String title) {
        Map<String, Object> form = new HashMap<>(Forms.with("priority", priority));
        form.put("wishedCompletion", wished);
        form.put("title", title + MARK);
        return form;
    }

    private String shown(String person, String query) {
        JsonNode page = query.startsWith("text=")
                ? list(person, "sort=OLDEST&limit=100&text={text}", query.substring(5) + MARK)
                : list(person, "sort=OLDEST&limit=100&text={text}&" + query, MARK);
        StringBuilder letters = new StringBuilder();
        ids(page).forEach(id -> letters.append(letter(id)));
        return letters.toString();
    }

    private String letter(UUID id) {
        return id.equals(draft) ? "d" : id.equals(submitted) ? "s" : id.equals(dispatched) ? "p" : "?";
    }

    private JsonNode list(String person, String query, Object... values) {
        return Journey.ok(as(person).get().uri("/api/requests?" + query, values).exchange());
    }

    private static List<UUID> ids(JsonNode page) {
        List<UUID> ids = new ArrayList<>();
        page.path("items")
                .forEach(item -> ids.add(UUID.fromString(item.path("id").asString())));
        return ids;
    }
}
