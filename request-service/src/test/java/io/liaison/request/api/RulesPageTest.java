package io.liaison.request.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every rule of docs/rules.md has a test that names it, and no test names another. */
class RulesPageTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Path PAGE = REPOSITORY.resolve("docs").resolve("rules.md");
    private static final Path FRESH = Path.of("target", "rules.md");

    @Test
    void shouldHaveATestForEachRuleAndARuleForEachTest() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(RulesPage.rules(page)).doesNotHaveDuplicates().hasSizeGreaterThan(60);
        assertThat(RulesPage.proofs(REPOSITORY).keySet()).containsExactlyInAnyOrderElementsOf(RulesPage.rules(page));
    }

    /** Where it is not: {@code cp request-service/target/rules.md docs/} mends it. */
    @Test
    void shouldSayWhichTestsProveEachRule() throws IOException {
        String page = Files.readString(PAGE);
        Map<String, Set<String>> proofs = RulesPage.proofs(REPOSITORY);
        String rendered = RulesPage.render(page, proofs);
        Files.createDirectories(FRESH.getParent());
        Files.writeString(FRESH, rendered);

        assertThat(page)
                .as("docs/rules.md; the new text is in request-service/target/rules.md")
                .isEqualTo(rendered);
    }
}
