package io.liaison.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventSchemasTest {

    private static final String TYPE = "liaison.note.written.v1";
    private static final String NOTE = """
            {"id": "7b0c2b1e-6f5e-4c0b-9a53-0e5a4f1f9f11", "writtenAt": "2026-03-02T09:00:00Z",
             "author": {"id": "lin"}, "lines": [{"text": "first"}]}
            """;

    private final EventSchemas schemas = EventSchemas.ofThisModule();

    @Test
    void shouldAcceptDataThatConform() {
        schemas.assertConforms(TYPE, NOTE);
    }

    @Test
    void shouldRefuseWhatIsMissingOrOfAnotherKind() {
        assertRefused(NOTE.replace("\"id\": \"lin\"", "\"name\": \"Lin\""), "author");
        assertRefused(NOTE.replace("2026-03-02T09:00:00Z", "yesterday"), "writtenAt");
        assertRefused(NOTE.replace("\"first\"", "1"), "lines");
    }

    @Test
    void shouldRefuseATypeWithoutASchema() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> schemas.assertConforms("liaison.note.burnt.v1", NOTE))
                .withMessageContaining("has no schema");
    }

    record Line(String text) {}

    record Author(String id, @Nullable String name) {}

    record Note(
            UUID id,
            Instant writtenAt,
            Author author,
            List<Line> lines,
            @Nullable Integer weight) {}

    record Careless(UUID id, int writtenAt, List<Author> lines, Integer weight, String colour) {}

    @Test
    void shouldTellWhatAConsumerMayNotRely() {
        schemas.assertReadable(TYPE, Note.class);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> schemas.assertReadable(TYPE, Careless.class))
                .withMessageContaining("Careless.writtenAt: read as integer")
                .withMessageContaining("Careless.lines[].id: not in the schema")
                .withMessageContaining("Careless.weight: optional")
                .withMessageContaining("Careless.colour: not in the schema");
    }

    @Test
    void shouldAcceptAnAddedOptionalProperty(@TempDir Path contracts) throws IOException {
        copyOf(contracts, "\"weight\":", "\"colour\": { \"type\": \"string\" }, \"weight\":")
                .assertCompatibleWithReleased();
    }

    @Test
    void shouldRefuseIncompatibleChanges(@TempDir Path contracts) throws IOException {
        assertIncompatible(copyOf(contracts, "\"weight\"", "\"mass\""), "weight: property removed");
        assertIncompatible(copyOf(contracts, "[\"integer\", \"null\"]", "\"string\""), "weight: type was");
        assertIncompatible(copyOf(contracts, "\"lines\"],", "\"lines\", \"weight\"],"), "weight: newly required");
        assertIncompatible(copyOf(contracts, "\"date-time\"", "\"date\""), "writtenAt: format was");
        assertIncompatible(copyOf(contracts, "\"text\": {", "\"words\": {"), "lines[].text: property removed");

        Files.delete(contracts.resolve("schemas").resolve(TYPE + ".json"));
        assertIncompatible(EventSchemas.in(contracts), "event removed");
    }

    @Test
    void shouldAcceptAnythingWhileNothingIsReleased(@TempDir Path contracts) {
        EventSchemas.in(contracts).assertCompatibleWithReleased();
    }

    private void assertRefused(String data, String property) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> schemas.assertConforms(TYPE, data))
                .withMessageContaining(property);
    }

    private static void assertIncompatible(EventSchemas changed, String objection) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(changed::assertCompatibleWithReleased)
                .withMessageContaining(objection);
    }

    private static EventSchemas copyOf(Path contracts, String replaced, String replacement) throws IOException {
        Path original = Path.of("src/test/resources/contracts");
        for (String folder : List.of("released", "schemas")) {
            Files.createDirectories(contracts.resolve(folder));
            for (String file : List.of(TYPE + ".json", "shared.json")) {
                String text = Files.readString(original.resolve(folder).resolve(file));
                Files.writeString(
                        contracts.resolve(folder).resolve(file),
                        folder.equals("schemas") ? text.replace(replaced, replacement) : text);
            }
        }
        assertThat(contracts.resolve("schemas")).isNotEmptyDirectory();
        return EventSchemas.in(contracts);
    }
}
