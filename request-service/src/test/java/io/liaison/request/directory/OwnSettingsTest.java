package io.liaison.request.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

/** Section 1: everybody chooses their own language and time zone. */
class OwnSettingsTest extends ServiceTest {

    private static final String ME = "/api/me";

    @AfterEach
    void restore() {
        change("zhang", Map.of("locale", "zh-Hant", "zone", "Asia/Taipei"))
                .expectStatus()
                .isOk();
    }

    @Test
    void shouldChangeWhatIsGivenAndLeaveTheRest() {
        JsonNode changed = Journey.ok(change("zhang", Map.of("locale", "en")));

        assertThat(changed.path("locale").asString()).isEqualTo("en");
        assertThat(changed.path("zone").asString()).isEqualTo("Asia/Taipei");
        JsonNode moved = Journey.ok(change("zhang", Map.of("zone", "Europe/Berlin")));
        assertThat(moved.path("locale").asString()).isEqualTo("en");
        assertThat(moved.path("zone").asString()).isEqualTo("Europe/Berlin");
        assertThat(Journey.ok(as("zhang").get().uri(ME).exchange())).isEqualTo(moved);
    }

    @Test
    void shouldBeAnnouncedAndAuditedOnceHoweverOftenItIsSaid() {
        change("zhang", Map.of("locale", "en")).expectStatus().isOk();
        long entries = auditEntries();
        change("zhang", Map.of("locale", "en")).expectStatus().isOk();
        change("zhang", Map.of()).expectStatus().isOk();

        assertThat(auditEntries()).isEqualTo(entries);
        assertThat(published("liaison.directory.person-changed.v1"))
                .last()
                .satisfies(event ->
                        assertThat(event.data().path("locale").asString()).isEqualTo("en"));
    }

    @Test
    void shouldRefuseWhatIsNoLanguageAndNoZone() {
        change("zhang", Map.of("locale", "tlh")).expectStatus().isEqualTo(422);
        change("zhang", Map.of("zone", "Mars/Olympus")).expectStatus().isEqualTo(422);
        change("zhang", Map.of("locale", "x".repeat(1000))).expectStatus().isEqualTo(422);
        as("zhang")
                .patch()
                .uri(ME)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"locale\":")
                .exchange()
                .expectStatus()
                .isBadRequest();

        assertThat(Journey.ok(as("zhang").get().uri(ME).exchange())
                        .path("locale")
                        .asString())
                .isEqualTo("zh-Hant");
    }

    @Test
    void shouldKeepBothOfTwoChangesAtOnce() {
        Flux.fromStream(IntStream.range(0, 10).boxed())
                .flatMap(
                        index -> Mono.fromCallable(() -> change(
                                                "zhang",
                                                index % 2 == 0
                                                        ? Map.of("locale", "en")
                                                        : Map.of("zone", "Europe/Berlin"))
                                        .expectStatus()
                                        .isOk())
                                .subscribeOn(Schedulers.boundedElastic()),
                        10)
                .blockLast();

        JsonNode me = Journey.ok(as("zhang").get().uri(ME).exchange());
        assertThat(me.path("locale").asString()).isEqualTo("en");
        assertThat(me.path("zone").asString()).isEqualTo("Europe/Berlin");
    }

    private ResponseSpec change(String actor, Map<String, String> settings) {
        return as(actor).patch().uri(ME).bodyValue(settings).exchange();
    }

    private long auditEntries() {
        Long count = database.sql("select count(*) from audit_entry where subject = 'person:zhang'")
                .map(row -> row.get(0, Long.class))
                .one()
                .block();
        return count == null ? 0 : count;
    }
}
