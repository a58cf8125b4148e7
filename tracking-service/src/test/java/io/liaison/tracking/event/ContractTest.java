package io.liaison.tracking.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.liaison.platform.test.ArchitectureRules;
import io.liaison.platform.test.EventSchemas;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The contract of the topic names every event there is, and nothing else. */
class ContractTest {

    private final EventSchemas schemas = EventSchemas.ofThisModule();

    @Test
    void shouldHaveASchemaForEveryFact() {
        List<String> facts = ArchitectureRules.mainClasses("io.liaison.tracking.event").stream()
                .filter(type -> type.isAssignableTo(Fact.class) && !type.isInterface())
                .map(ContractTest::typeOf)
                .toList();

        assertThat(schemas.eventTypes()).containsExactlyInAnyOrderElementsOf(facts);
    }

    @Test
    void shouldDescribeEveryEventInAsyncApi() throws IOException {
        String asyncApi = read("/contracts/asyncapi.yaml");

        assertThat(schemas.eventTypes())
                .allSatisfy(type -> assertThat(asyncApi).contains("name: " + type, "schemas/" + type + ".json"));
    }

    @Test
    void shouldStayCompatible() {
        schemas.assertCompatibleWithReleased();
    }

    /** ProgressReported is liaison.tracking.progress-reported.v1. */
    private static String typeOf(JavaClass fact) {
        String name =
                fact.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
        return Fact.PREFIX + name + Fact.VERSION;
    }

    private static String read(String resource) throws IOException {
        try (InputStream stream = Objects.requireNonNull(ContractTest.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
