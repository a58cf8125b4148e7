package io.liaison.request.api;

import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes values that a schema of the description allows; names that the directory must know are known ones. */
final class ValidBodies {

    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();
    private static final String LETTERS = "abcXYZ 0129促銷活動協作需求培訓課件。,-_";
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("department", "PRD"),
            Map.entry("departments", "PRD"),
            Map.entry("leaddepartment", "OPS"),
            Map.entry("parent", "HQ"),
            Map.entry("person", "zhao"),
            Map.entry("substitute", "hq-liaison"),
            Map.entry("owner", "FIN"),
            Map.entry("zone", "Asia/Taipei"),
            Map.entry("locale", "zh-Hant"),
            Map.entry("language", "zh-Hant"),
            Map.entry("field", "title"));

    private final JsonNode api;

    ValidBodies(JsonNode api) {
        this.api = api;
    }

    JsonNode of(JsonNode schema, Random random) {
        return value("", schema, random);
    }

    private JsonNode value(String name, JsonNode given, Random random) {
        JsonNode schema = resolved(given);
        if (schema.has("enum")) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, random);
            case "array" -> array(name, schema, random);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "integer", "number" -> NODES.numberNode(schema.path("minimum").asInt(1));
            default -> NODES.stringNode(text(name, schema, random));
        };
    }

    /** A schema with its reference followed. */
    JsonNode resolved(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        return reference.isString() ? resolved(api.at(reference.asString().substring(1))) : schema;
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asString() : type.asString("object");
    }

    private ObjectNode object(JsonNode schema, Random random) {
        ObjectNode object = NODES.objectNode();
        schema.path("properties")
                .properties()
                .forEach(property ->
                        object.set(property.getKey(), value(property.getKey(), property.getValue(), random)));
        if (schema.path("additionalProperties").isObject()) {
            object.set("PRD", value("", schema.path("additionalProperties"), random));
        }
        return object;
    }

    private ArrayNode array(String name, JsonNode schema, Random random) {
        ArrayNode array = NODES.arrayNode();
        int items = Math.min(1 + random.nextInt(3), schema.path("maxItems").asInt(3));
        IntStream.range(0, items).forEach(n -> array.add(value(name, schema.path("items"), random)));
        return array;
    }

    private static String text(String name, JsonNode schema, Random random) {
        String known = KNOWN.get(name.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        return switch (schema.path("format").asString("")) {
            case "date" -> "2024-06-%02d".formatted(1 + random.nextInt(28));
            case "date-time" -> "2024-06-%02dT09:00:00Z".formatted(1 + random.nextInt(28));
            case "uuid" -> "00000000-0000-4000-8000-%012x".formatted(random.nextInt());
            case "time", "partial-time" -> "09:00:00";
            default -> letters(Math.min(schema.path("maxLength").asInt(40), 12), random);
        };
    }

    private static String letters(int length, Random random) {
        StringBuilder text = new StringBuilder("x");
        IntStream.range(1, length).forEach(n -> text.append(LETTERS.charAt(random.nextInt(LETTERS.length()))));
        return text.toString();
    }
}
