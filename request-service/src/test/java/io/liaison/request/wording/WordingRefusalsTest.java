package io.liaison.request.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Journey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Section 2: what changes the word lists, and what does not. */
class WordingRefusalsTest extends WordingTestBase {

    private static final Map<String, Object> PRONTO = word("en", "TIME", "pronto", "by {date}");

    @Test
    @Proves("2-clarity-lists")
    void shouldLetEverybodyReadAndOnlyAdministratorsChange() {
        Journey.ok(as("wang").get().uri(TERM, "en-time-01").exchange());
        assertThat(list("?limit=1")).hasSize(1);

        add("wang", PRONTO).expectStatus().isForbidden();
        change("wang", "en-time-01", "\"0\"", PRONTO).expectStatus().isForbidden();
        switchTo("wang", "en-time-01", "\"0\"", false).expectStatus().isForbidden();
        as("wang").delete().uri(TERM, "en-time-01").exchange().expectStatus().isForbidden();
        as("nobody").get().uri(TERM, "en-time-01").exchange().expectStatus().isForbidden();
        assertThat(records()).isEmpty();
    }

    @Test
    void shouldOnlySwitchEntriesOfTheRelease() {
        change("li", "en-time-01", "\"0\"", PRONTO).expectStatus().isEqualTo(409);
        as("li").delete().uri(TERM, "en-time-01").exchange().expectStatus().isEqualTo(409);
        add("li", word("en", "TIME", "asap", "by {date}")).expectStatus().isEqualTo(409);
        change("li", "en-time-99", "\"0\"", PRONTO).expectStatus().isNotFound();
        switchTo("li", "en-time-99", "\"0\"", true).expectStatus().isNotFound();
        as("li").get().uri(TERM, "en-time-99").exchange().expectStatus().isNotFound();
    }

    @Test
    void shouldWantTheRevisionThatIsChanged() {
        switchTo("li", "en-time-01", null, false).expectStatus().isEqualTo(428);
        switchTo("li", "en-time-01", "\"7\"", false).expectStatus().isEqualTo(412);
        switchTo("li", "en-time-01", "seven", false).expectStatus().isEqualTo(412);
        String id = created(add("li", PRONTO)).path("id").asString();
        change("li", id, null, PRONTO).expectStatus().isEqualTo(428);
        change("li", id, "\"7\"", word("en", "TIME", "subito", "by {date}"))
                .expectStatus()
                .isEqualTo(412);
        add("li", null, PRONTO).expectStatus().isBadRequest();
    }

    @Test
    void shouldSayWhichFieldIsAtFault() {
        assertThat(errors(add("li", word("en", "TIME", "x", ""))))
                .containsExactlyInAnyOrder("text wording.text.too-short", "mending wording.mending.missing");
        assertThat(errors(add("li", word("en", "TIME", ".*.*", "by {date}")))).containsExactly("text wording.text.gap");
        assertThat(errors(add("li", Map.of()))).hasSize(3);
        assertThat(errors(add("li", word("fr", "TIME", "bientôt", "le {date}"))))
                .hasSize(1);
        assertThat(errors(add("li", word("en", "TIME", "x".repeat(101), "by {date}"))))
                .hasSize(1);
        add("li", word("en", "SPACE", "somewhere", "here")).expectStatus().isBadRequest();
        add("li", "{").expectStatus().isBadRequest();
        add("li", word("en", "TIME", "x".repeat(2_000_000), "by {date}"))
                .expectStatus()
                .isEqualTo(413);
        assertThat(list("?origin=OWN")).isEmpty();
    }

    @Test
    void shouldRefuseAQueryThatIsNone() {
        for (String query :
                List.of("?kind=SPACE", "?language=fr", "?limit=0", "?limit=101", "?cursor=x", "?active=x")) {
            assertThat(as("li").get()
                            .uri(TERMS + query)
                            .exchange()
                            .returnResult(JsonNode.class)
                            .getStatus()
                            .value())
                    .as(query)
                    .isIn(400, 422);
        }
        trial("").expectStatus().isEqualTo(422);
        trial("x".repeat(5001)).expectStatus().isEqualTo(422);
    }
}
