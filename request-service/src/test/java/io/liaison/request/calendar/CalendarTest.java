package io.liaison.request.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Section 1: the working calendar, edited by the administrator and counted with by everybody. */
class CalendarTest extends ServiceTest {

    private static final String CALENDAR = "/api/directory/calendar";

    private JsonNode original;

    @BeforeEach
    void remember() {
        original = Journey.ok(as("wang").get().uri(CALENDAR).exchange());
    }

    @AfterEach
    void asBefore() {
        put("li", tag(), original).expectStatus().isOk();
    }

    @Test
    @Proves({"1-calendar-edited", "1-calendar-explained"})
    void shouldCountByWhatTheAdministratorSaid() {
        JsonNode changed = Journey.ok(put("li", tag(), ofSpring()));

        assertThat(changed.at("/names/2024-06-10").asString()).isEqualTo("端午節");
        assertThat(Journey.ok(as("wang").get().uri(CALENDAR).exchange())).isEqualTo(changed);
        JsonNode days = Journey.ok(as("wang")
                        .get()
                        .uri(CALENDAR + "/days?from=2024-06-07&to=2024-06-15")
                        .exchange())
                .path("items");
        assertThat(days.valueStream().map(day -> day.path("kind").asString()))
                .containsExactly(
                        "WORKING", "REST", "REST", "HOLIDAY", "WORKING", "WORKING", "WORKING", "WORKING", "MAKE_UP");
        assertThat(days.get(3).path("name").asString()).isEqualTo("端午節");
        assertThat(days.get(8).path("worked").asBoolean()).isTrue();
        JsonNode counted = Journey.ok(
                as("wang").get().uri(CALENDAR + "/after?date=2024-04-30&days=5").exchange());
        assertThat(counted.path("date").asString()).isEqualTo("2024-05-08");
        assertThat(counted.path("skipped")
                        .valueStream()
                        .map(day -> day.path("date").asString()))
                .containsExactly("2024-05-01", "2024-05-04", "2024-05-05");
    }

    @Test
    void shouldAnnounceAndRecordAChangeAndNothingThatIsNone() {
        int announced = announced().size();

        String before = tag();
        Journey.ok(put("li", before, ofSpring()));
        Journey.ok(put("li", before, ofSpring()));

        assertThat(announced()).hasSize(announced + 1).last().satisfies(event -> {
            assertThat(event.key()).isEqualTo("calendar");
            assertThat(event.data().at("/names/2024-05-01").asString()).isEqualTo("勞動節");
            assertThat(event.data().path("makeUpDays")).hasSize(1);
        });
        assertThat(lastFacts())
                .contains("\"holidays\": \"+2024-05-01\"")
                .contains("\"hours\": \"09:00-18:00 → 08:30-17:30\"");
    }

    @Test
    @Proves("1-calendar-edited")
    void shouldRefuseWhatIsNotTheCallersOrNotSound() {
        put("wang", tag(), ofSpring()).expectStatus().isForbidden();
        put("li", null, ofSpring()).expectStatus().isEqualTo(428);
        put("li", "\"1\"", ofSpring()).expectStatus().isEqualTo(412);

        Map<String, Object> wrong = ofSpring();
        wrong.put("zone", "Mars/Base");
        wrong.put("makeUpDays", List.of("2024-06-10", "+999999999-12-31"));
        wrong.put("names", Map.of("2024-06-11", "x"));
        assertThat(errors(put("li", tag(), wrong), 422))
                .containsExactly(
                        "zone directory.zone.unknown",
                        "makeUpDays calendar.day.out-of-range",
                        "makeUpDays calendar.day.both",
                        "names.2024-06-11 calendar.name.of-no-day");
        wrong.put("restDays", List.of("FUNDAY"));
        put("li", tag(), wrong).expectStatus().isBadRequest();
        wrong.put("restDays", List.of());
        wrong.put("names", Map.of("soon", "x"));
        put("li", tag(), wrong).expectStatus().isBadRequest();
        wrong.put(
                "holidays", IntStream.range(0, 2001).mapToObj(n -> "2024-06-10").toList());
        wrong.put("names", Map.of());
        put("li", tag(), wrong).expectStatus().isEqualTo(422);
        wrong.put("zone", "z".repeat(2_000_000));
        put("li", tag(), wrong).expectStatus().isEqualTo(413);
        put("li", tag(), "{").expectStatus().isBadRequest();
        assertThat(Journey.ok(as("wang").get().uri(CALENDAR).exchange())).isEqualTo(original);
    }

    @Test
    void shouldLetOneOfTwoEditorsThrough() {
        String tag = tag();

        List<Integer> statuses = IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> {
                    Map<String, Object> own = ofSpring();
                    own.put("hours", Map.of("from", "08:00", "until", "17:0" + n));
                    return put("li", tag, own)
                            .returnResult(String.class)
                            .getStatus()
                            .value();
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsOnlyOnce(200).contains(412);
        assertThat(statuses.stream().filter(status -> status == 412)).hasSize(3);
    }

    @Test
    void shouldBoundWhatIsAskedFor() {
        assertThat(errors(get("/days?from=2024-06-10&to=2024-06-09"), 422)).containsExactly("to calendar.days.order");
        assertThat(errors(get("/days?from=2024-01-01&to=2025-03-01"), 422))
                .containsExactly("to calendar.days.too-many");
        assertThat(errors(get("/days?from=1024-01-01&to=2025-03-01"), 422))
                .containsExactly("from calendar.day.out-of-range");
        get("/days?from=yesterday&to=2025-03-01").expectStatus().isBadRequest();
        get("/days").expectStatus().isBadRequest();
        get("/after?date=2024-06-10&days=401").expectStatus().isEqualTo(422);
        get("/after?date=2024-06-10&days=-1").expectStatus().isEqualTo(422);
        get("/after?date=%2B999999999-12-31&days=1").expectStatus().isEqualTo(422);
    }

    @Test
    @Proves("1-calendar-import")
    void shouldImportWhatADryRunShowed() {
        String csv = "kind,value,name\nholiday,2024-05-01,勞動節\nmake-up,2024-06-15,補班\nholiday,2024-06-10,端午節\n";

        JsonNode rehearsed = Journey.ok(post("li", "text/csv", "", csv));
        assertThat(rehearsed.path("carriedOut").asBoolean()).isFalse();
        assertThat(rehearsed.path("counts").path("ADDED").asInt()).isEqualTo(2);
        assertThat(Journey.ok(get(""))).isEqualTo(original);

        Journey.ok(post("li", "text/csv", "?dryRun=false", csv));
        assertThat(Journey.ok(get("")).at("/names/2024-06-15").asString()).isEqualTo("補班");
        int announced = announced().size();
        JsonNode again = Journey.ok(post("li", "text/csv", "?dryRun=false", csv));
        assertThat(again.path("counts").path("UNCHANGED").asInt()).isEqualTo(3);
        assertThat(announced()).hasSize(announced);

        String events = """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20240610
                SUMMARY:端午節
                END:VEVENT
                END:VCALENDAR
                """;
        JsonNode other = Journey.ok(post("li", "text/calendar", "?dryRun=false&unnamed=REMOVE_IN_YEARS_NAMED", events));
        assertThat(other.path("removed").valueStream().map(JsonNode::asString))
                .containsExactly("2024-05-01", "2024-06-15");
        assertThat(Journey.ok(get("")).path("holidays")).hasSize(1);
    }

    @Test
    void shouldImportNothingOfAFileWithAFault() {
        String csv = "kind,value\nholiday,2024-05-01\nholiday,soon\n";

        JsonNode report = Journey.ok(as("li").mutate()
                .defaultHeaders(headers -> headers.set("Accept-Language", "zh-Hant"))
                .build()
                .post()
                .uri(CALENDAR + "/import")
                .contentType(MediaType.valueOf("text/csv"))
                .bodyValue(csv)
                .exchange());
        assertThat(report.at("/lines/1/result").asString()).isEqualTo("REFUSED");
        assertThat(report.at("/lines/1/reasons/0/message").asString()).startsWith("須為日期");
        assertThat(errors(post("li", "text/csv", "?dryRun=false", csv), 422))
                .containsExactly("calendar.csv:3 value calendar.import.date.malformed");
        post("wang", "text/csv", "", csv).expectStatus().isForbidden();
        assertThat(errors(post("li", "text/csv", "", ""), 422)).containsExactly("calendar.csv import.file.empty");
        assertThat(errors(post("li", "text/calendar", "", csv), 422))
                .containsExactly("calendar.ics calendar.import.no-events");
        post("li", "text/plain", "", csv).expectStatus().isEqualTo(415);
        post("li", "text/csv", "?dryRun=perhaps", csv).expectStatus().isBadRequest();
        post("li", "text/csv", "", "x".repeat(1_100_000)).expectStatus().isEqualTo(413);
        assertThat(Journey.ok(get(""))).isEqualTo(original);
    }

    /** Hours and days as they might have been in spring 2024, with a Saturday worked. */
    private static Map<String, Object> ofSpring() {
        return new HashMap<>(Map.of(
                "zone", "Asia/Taipei",
                "hours", Map.of("from", "08:30", "until", "17:30"),
                "restDays", List.of("SATURDAY", "SUNDAY"),
                "holidays", List.of("2024-05-01", "2024-06-10"),
                "makeUpDays", List.of("2024-06-15"),
                "names", Map.of("2024-05-01", "勞動節", "2024-06-10", "端午節")));
    }

    private ResponseSpec get(String rest) {
        return as("wang").get().uri(URI.create(CALENDAR + rest)).exchange();
    }

    private ResponseSpec post(String person, String type, String query, String content) {
        return as(person)
                .post()
                .uri(CALENDAR + "/import" + query)
                .contentType(MediaType.valueOf(type))
                .bodyValue(content.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private ResponseSpec put(String person, @Nullable String tag, Object body) {
        return as(person)
                .put()
                .uri(CALENDAR)
                .headers(headers -> {
                    if (tag != null) {
                        headers.set(HttpHeaders.IF_MATCH, tag);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private String tag() {
        return Objects.requireNonNull(as("li").get()
                .uri(CALENDAR)
                .exchange()
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag());
    }

    private List<Published> announced() {
        return published("liaison.directory.calendar-changed.v1");
    }

    private String lastFacts() {
        return Objects.requireNonNull(database.sql(
                        "select details::text from audit_entry where subject = 'calendar' order by id desc limit 1")
                .map(row -> Objects.requireNonNull(row.get(0, String.class)))
                .one()
                .block());
    }

    private static List<String> errors(ResponseSpec answer, int status) {
        JsonNode problem = Objects.requireNonNull(answer.expectStatus()
                .isEqualTo(status)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
        return problem.path("errors")
                .valueStream()
                .map(error -> error.path("field").asString() + " "
                        + error.path("code").asString())
                .toList();
    }
}
