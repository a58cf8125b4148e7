package io.liaison.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DraftTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 4);
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void shouldAskFiveOtherDepartments() {
        JsonNode form = JSON.valueToTree(Draft.form("SLS", TODAY));

        assertThat(form.at("/asks").size()).isEqualTo(5);
        assertThat(form.at("/departments").toString()).doesNotContain("SLS");
    }

    @Test
    void shouldBeAboutTwoKilobytes() {
        byte[] json = JSON.writeValueAsString(Draft.form("HQ", TODAY)).getBytes(StandardCharsets.UTF_8);

        assertThat(json).hasSizeBetween(1_800, 3_000);
    }
}
