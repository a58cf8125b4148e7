package io.liaison.planning.wording;

import static io.liaison.planning.fixture.Wordings.clear;
import static io.liaison.planning.fixture.Wordings.hint;
import static io.liaison.planning.fixture.Wordings.list;
import static io.liaison.planning.fixture.Wordings.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liaison.planning.fixture.PlanningTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Section 4: vague wording in a plan is what the administrator of section 2 says it is. */
class WordingFlowTest extends PlanningTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @BeforeEach
    @AfterEach
    void forget() {
        publish(list("zh-Hant"));
        publish(list("en"));
        UUID request = openRoom();
        draft(request, "盡快 ASAP 燃眉之際");
        await().atMost(SOON).untilAsserted(() -> assertThat(found(request)).isEmpty());
    }

    @Test
    void shouldFindWhatTheAdministratorAddsAndNoLongerWhatWasTakenBack() {
        UUID request = openRoom();
        draft(request, "請於燃眉之際盡快提供說明");
        assertThat(found(request)).isEmpty();

        publish(list("zh-Hant", word("TIME", "盡快")));
        await().atMost(SOON).untilAsserted(() -> assertThat(found(request)).containsExactly("vague-time 盡快 6-8"));
        publish(list("zh-Hant", word("TIME", "盡快"), word("EFFORT", "燃眉之際")));
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(found(request)).containsExactly("vague-effort 燃眉之際 2-6", "vague-time 盡快 6-8"));

        publish(list("zh-Hant", word("EFFORT", "燃眉之際")));
        await().atMost(SOON).untilAsserted(() -> assertThat(found(request)).containsExactly("vague-effort 燃眉之際 2-6"));
    }

    @Test
    void shouldReadTheListsOfAllLanguagesTheWayTheRequestsCheckDoes() {
        UUID request = openRoom();
        draft(request, "ＡＳＡＰ,越快越好;適當性評估");

        publish(list("en", word("TIME", "ASAP"), hint("TIME", "評估")));
        publish(list("zh-Hant", word("TIME", "越*越好"), word("AMOUNT", "適當"), clear("適當性評估")));

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(found(request)).containsExactly("vague-time ＡＳＡＰ 0-4", "vague-time 越快越好 5-9"));
    }

    private void draft(UUID request, String title) {
        String content = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "tasks",
                        List.of(Map.of("taskKey", "sheets", "title", title)),
                        "contingencies",
                        List.of(),
                        "releasedDepartments",
                        List.of()));
        assertThat(as("zhang")
                        .put("/{id}/plan", Map.of("If-Match", "\"0\""), content, request)
                        .status())
                .isEqualTo(200);
    }

    private List<String> found(UUID request) {
        JsonNode findings = as("zhang").get("/{id}/plan", request).body().path("findings");
        return findings.valueStream()
                .map(finding -> "%s %s %d-%d"
                        .formatted(
                                finding.path("rule").asString(),
                                finding.path("word").asString(),
                                finding.at("/range/start").asInt(),
                                finding.at("/range/end").asInt()))
                .toList();
    }
}
