package io.liaison.request.rows;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON merge patches (RFC 7396): what makes one document of another. A field without a value and a field that is absent
 * are the same here, as they are to the records the documents are read into.
 */
public final class MergePatch {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private MergePatch() {}

    /** The patch that makes {@code to} of {@code from}; empty when they are the same. */
    public static ObjectNode between(JsonNode from, JsonNode to) {
        ObjectNode patch = NODES.objectNode();
        for (var field : from.properties()) {
            if (isValue(field.getValue()) && !isValue(to.get(field.getKey()))) {
                patch.putNull(field.getKey());
            }
        }
        for (var field : to.properties()) {
            JsonNode before = from.get(field.getKey());
            JsonNode after = field.getValue();
            if (isValue(after) && !after.equals(before)) {
                put(patch, field.getKey(), before, after);
            }
        }
        return patch;
    }

    private static void put(ObjectNode patch, String field, @Nullable JsonNode before, JsonNode after) {
        if (before == null || !before.isObject() || !after.isObject()) {
            patch.set(field, after);
            return;
        }
        ObjectNode nested = between(before, after);
        if (!nested.isEmpty()) {
            patch.set(field, nested);
        }
    }

    /** What the patch makes of a document, which itself stays as it is. */
    public static JsonNode apply(@Nullable JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target != null && target.isObject() ? (ObjectNode) target.deepCopy() : NODES.objectNode();
        for (var field : patch.properties()) {
            if (field.getValue().isNull()) {
                result.remove(field.getKey());
            } else {
                result.set(field.getKey(), apply(result.get(field.getKey()), field.getValue()));
            }
        }
        return result;
    }

    private static boolean isValue(@Nullable JsonNode node) {
        return node != null && !node.isNull();
    }
}
