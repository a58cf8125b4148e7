package io.liaison.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The JSON Schemas of a producer's events, one file {@code <event type>.json} each, and what tests ask of them.
 *
 * <p>A producer validates what it emits ({@link #assertConforms}) and keeps its promises ({@link
 * #assertCompatibleWithReleased}); a consumer makes sure that what it reads is promised ({@link #assertReadable}).
 */
public final class EventSchemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            // Without this, formats such as date-time are remarks and not rules.
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build())
                    // Schemas may share definitions by references to files beside them.
                    .schemaLoader(loader -> loader.fetchRemoteResources()));

    private final Path contracts;

    private EventSchemas(Path contracts) {
        this.contracts = contracts;
    }

    /** Those of the module under test, from {@code contracts/schemas} of its class path. */
    public static EventSchemas ofThisModule() {
        URL schemas = Thread.currentThread().getContextClassLoader().getResource("contracts/schemas");
        if (schemas == null) {
            return fail("This module has no contracts/schemas on its class path");
        }
        try {
            return new EventSchemas(Path.of(schemas.toURI()).resolveSibling("."));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those of another module, found in its sources beside the module under test: {@code ofModule("request-service")}. */
    public static EventSchemas ofModule(String module) {
        Path contracts = Path.of("..", module, "src", "main", "resources", "contracts");
        if (!Files.isDirectory(contracts)) {
            return fail(
                    "Module %s has no %s", module, contracts.toAbsolutePath().normalize());
        }
        return new EventSchemas(contracts);
    }

    /** Those of a directory that has {@code schemas}, and {@code released} once something is. */
    public static EventSchemas in(Path contracts) {
        return new EventSchemas(contracts);
    }

    /** The data of an event, as JSON, conform to the schema of its type. */
    public void assertConforms(String eventType, String data) {
        List<Error> errors = schema(eventType).validate(data, InputFormat.JSON);
        assertThat(errors).as("%s against its schema: %s", eventType, data).isEmpty();
    }

    public void assertConforms(String eventType, byte[] data) {
        assertConforms(eventType, new String(data, StandardCharsets.UTF_8));
    }

    public void assertConforms(String eventType, JsonNode data) {
        assertConforms(eventType, data.toString());
    }

    /**
     * A consumer's own record of an event's data reads only what the schema promises: every component is a property of
     * the same kind, and one that may not be null is required.
     */
    public void assertReadable(String eventType, Class<? extends Record> consumersRecord) {
        assertThat(RecordReading.objections(document(eventType), consumersRecord))
                .as("%s as %s reads it", eventType, consumersRecord.getName())
                .isEmpty();
    }

    /** What is released keeps its meaning: nothing removed, nothing of another type, nothing newly required. */
    public void assertCompatibleWithReleased() {
        assertThat(SchemaCompatibility.objections(contracts.resolve("released"), contracts.resolve("schemas")))
                .as("changes of released event schemas; an incompatible one needs a new version of the event")
                .isEmpty();
    }

    /** The types that have a schema. */
    public List<String> eventTypes() {
        return SchemaDocument.namesIn(contracts.resolve("schemas"));
    }

    private Schema schema(String eventType) {
        try {
            return REGISTRY.getSchema(
                    SchemaLocation.of(file(eventType).toRealPath().toUri().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SchemaDocument document(String eventType) {
        return SchemaDocument.read(file(eventType));
    }

    private Path file(String eventType) {
        Path file = contracts.resolve("schemas").resolve(eventType + ".json");
        return Files.exists(file) ? file : fail("Event type %s has no schema %s", eventType, file);
    }
}
