package io.liaison.notification.notice.messaging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The values of an event that a sentence may use: those of its own fields and of the fields one level below, such as
 * {@code by.person}. Texts are cut to a length that a sentence bears; of a list of objects only the size is kept, as
 * {@code <name>.count}.
 */
final class NamedFacts {

    private static final Set<String> NOT_FACTS = Set.of("notify", "audience", "requestId");
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_LIST = 20;

    private final Map<String, List<String>> found = new LinkedHashMap<>();

    private NamedFacts() {}

    static Map<String, List<String>> of(JsonNode data) {
        NamedFacts facts = new NamedFacts();
        data.properties().stream()
                .filter(field -> !NOT_FACTS.contains(field.getKey()))
                .forEach(field -> facts.add(field.getKey(), field.getValue()));
        return facts.found;
    }

    private void add(String name, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(inner -> addPlain(name + "." + inner.getKey(), inner.getValue()));
        } else {
            addPlain(name, value);
        }
    }

    private void addPlain(String name, JsonNode value) {
        if (value.isArray()) {
            addList(name, value);
        } else if (value.isValueNode() && !value.isNull()) {
            found.put(name, List.of(text(value)));
        }
    }

    private void addList(String name, JsonNode values) {
        found.put(name + ".count", List.of(String.valueOf(values.size())));
        List<String> texts = values.valueStream()
                .filter(value -> value.isValueNode() && !value.isNull())
                .limit(LONGEST_LIST)
                .map(NamedFacts::text)
                .toList();
        if (!texts.isEmpty()) {
            found.put(name, texts);
        }
    }

    private static String text(JsonNode value) {
        String text = value.asString();
        if (text.codePointCount(0, text.length()) <= LONGEST_TEXT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
    }
}
