package io.liaison.archive.dossier.application;

import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One text for one JSON value: names in the order of their code units, no white space. */
@Component
public class CanonicalJson {

    private final JsonMapper json =
            JsonMapper.builder().disable(SerializationFeature.INDENT_OUTPUT).build();

    public String text(JsonNode value) {
        return json.writeValueAsString(sorted(value));
    }

    public String quoted(String text) {
        return json.writeValueAsString(text);
    }

    public JsonNode read(String text) {
        return json.readTree(text);
    }

    public <T> T read(String text, TypeReference<T> type) {
        return json.readValue(text, type);
    }

    private static JsonNode sorted(JsonNode value) {
        if (value instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.propertyNames().stream().sorted().forEach(name -> copy.set(name, sorted(object.required(name))));
            return copy;
        }
        if (value instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode(array.size());
            array.forEach(element -> copy.add(sorted(element)));
            return copy;
        }
        return value;
    }
}
