package io.liaison.request.overview.application;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a timeline keeps of an event's data: who did it, and the short plain values. */
public final class SmallFacts {

    private static final int LONGEST = 300;
    private static final Set<String> SHOWN_ELSEWHERE = Set.of("requestId", "number", "title");

    private SmallFacts() {}

    public static Map<String, String> of(JsonNode data) {
        Map<String, String> facts = new TreeMap<>();
        data.properties().forEach(property -> {
            JsonNode value = property.getValue();
            boolean small =
                    value.isValueNode() && !value.isNull() && value.asString().length() <= LONGEST;
            if (small && !SHOWN_ELSEWHERE.contains(property.getKey())) {
                facts.put(property.getKey(), value.asString());
            }
        });
        return facts;
    }

    public static @Nullable UUID requestId(JsonNode data) {
        String id = text(data.path("requestId"));
        return id == null ? null : UUID.fromString(id);
    }

    static @Nullable String person(JsonNode data) {
        return text(data.path("by").path("person"));
    }

    static @Nullable String onBehalfOf(JsonNode data) {
        return text(data.path("by").path("onBehalfOf"));
    }

    private static @Nullable String text(JsonNode value) {
        return value.isString() ? value.asString() : null;
    }
}
