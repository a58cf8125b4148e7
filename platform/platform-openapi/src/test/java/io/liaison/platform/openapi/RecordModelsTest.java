package io.liaison.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordModelsTest {

    record Note(String text, @Nullable String remark) {}

    static final class Elsewhere {
        record Note(int number) {}
    }

    private final ModelConverters converters = new ModelConverters(true);

    @BeforeEach
    void convertRecords() {
        converters.addConverter(new RecordModels());
    }

    @Test
    void shouldRequireWhatIsNotMarkedAsNullable() {
        Schema<?> note = Objects.requireNonNull(
                converters.readAll(new AnnotatedType(Note.class)).get("Note"));

        assertThat(note.getRequired()).containsExactly("text");
        assertThat(note.getProperties()).containsKeys("text", "remark");
    }

    @Test
    void shouldRefuseTwoRecordsOfOneName() {
        converters.resolveAsResolvedSchema(new AnnotatedType(Note.class).resolveAsRef(true));

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        converters.resolveAsResolvedSchema(new AnnotatedType(Elsewhere.Note.class).resolveAsRef(true)))
                .withMessageContaining("Elsewhere");
    }
}
