package io.liaison.archive.dossier.form;

import io.liaison.archive.dossier.domain.Entry;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An entry opened for reading. */
record FormEvent(String type, Act act, JsonNode data) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static FormEvent of(Entry entry) {
        Act act = new Act(entry.person(), entry.onBehalfOf(), entry.time());
        return new FormEvent(entry.type(), act, JSON.readTree(entry.data()));
    }

    /** Those of a type, in the order of time. */
    static Stream<FormEvent> of(List<FormEvent> events, String type) {
        return events.stream().filter(event -> event.type().equals(type));
    }

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    Instant at() {
        return act.at();
    }

    <T> T read(Class<T> type) {
        return JSON.treeToValue(data, type);
    }

    @Nullable
    String text(String field) {
        JsonNode value = data.path(field);
        return value.isValueNode() && !value.isNull() ? value.asString() : null;
    }

    boolean is(String field, @Nullable String value) {
        return value != null && value.equals(text(field));
    }
}
