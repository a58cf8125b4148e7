package io.liaison.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service's HTTP interface as it is kept in its sources, {@code contracts/openapi.json}: what the pages are built
 * against, and where a review sees that the interface changed.
 */
public final class OpenApiContract {

    private static final Path KEPT = Path.of("src", "main", "resources", "contracts", "openapi.json");
    private static final Path FRESH = Path.of("target", "openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private OpenApiContract() {}

    /**
     * The description is sound and what is kept. Where the interface was meant to change, {@code cp target/openapi.json
     * src/main/resources/contracts/} in the service's folder keeps the new one.
     *
     * @param description what the running service says of itself
     */
    public static void assertKept(JsonNode description) {
        assertThat(OpenApiDocument.objections(description)).isEmpty();
        String text = JSON.writeValueAsString(ordered(description)) + "\n";
        try {
            Files.createDirectories(FRESH.getParent());
            Files.writeString(FRESH, text);
            assertThat(Files.exists(KEPT) ? Files.readString(KEPT) : "")
                    .as("%s; the description as it is now is in %s", KEPT, FRESH)
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Members by name, for their order is no part of the interface. */
    private static JsonNode ordered(JsonNode node) {
        if (node.isArray()) {
            return JSON.createArrayNode()
                    .addAll(node.valueStream().map(OpenApiContract::ordered).toList());
        }
        if (!node.isObject()) {
            return node;
        }
        Map<String, JsonNode> members = new TreeMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), ordered(member.getValue())));
        return JSON.createObjectNode().setAll(members);
    }
}
