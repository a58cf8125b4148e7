package io.liaison.request.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PermissionsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "permissions.md");
    private static final Path FRESH = Path.of("target", "permissions.md");

    /** Where it is not: {@code cp request-service/target/permissions.md docs/} mends it. */
    @Test
    void shouldBeWhatTheTablesSay() throws IOException {
        String rendered = PermissionsPage.render();
        Files.createDirectories(FRESH.getParent());
        Files.writeString(FRESH, rendered);

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/permissions.md; the new text is in request-service/target/permissions.md")
                .isEqualTo(rendered);
    }
}
