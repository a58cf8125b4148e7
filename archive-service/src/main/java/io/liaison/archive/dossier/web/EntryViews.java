package io.liaison.archive.dossier.web;

import io.liaison.archive.dossier.application.CanonicalJson;
import io.liaison.archive.dossier.domain.Chapter;
import io.liaison.archive.dossier.domain.Entry;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What was filed, as callers see it. */
@Component
class EntryViews {

    private static final Set<String> NO_FACTS = Set.of("requestId", "number", "title");
    private static final int LONGEST_FACT = 200;

    /** An entry in the timeline, with the plain values of its event; of a long one there is the beginning. */
    record TimelineItem(
            String eventId,
            String type,
            @Nullable Chapter chapter,
            String topic,
            Instant at,
            @Nullable String person,
            @Nullable String onBehalfOf,
            Map<String, String> facts,
            @Nullable Integer volume) {}

    record EntryDetail(
            String eventId,
            String type,
            String topic,
            Instant at,
            @Nullable String person,
            @Nullable String onBehalfOf,
            String sha256,
            @Nullable Integer volume,
            @Nullable Integer place,
            JsonNode data) {}

    private final CanonicalJson json;

    EntryViews(CanonicalJson json) {
        this.json = json;
    }

    TimelineItem timelineItem(Entry entry) {
        return new TimelineItem(
                entry.eventId(),
                entry.type(),
                Chapter.of(entry.type()).orElse(null),
                entry.topic(),
                entry.time(),
                entry.person(),
                entry.onBehalfOf(),
                facts(json.read(entry.data())),
                entry.volume());
    }

    EntryDetail entry(Entry entry) {
        return new EntryDetail(
                entry.eventId(),
                entry.type(),
                entry.topic(),
                entry.time(),
                entry.person(),
                entry.onBehalfOf(),
                entry.sha256(),
                entry.volume(),
                entry.place(),
                json.read(entry.data()));
    }

    private static Map<String, String> facts(JsonNode data) {
        Map<String, String> facts = new TreeMap<>();
        data.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isValueNode() && !value.isNull() && !NO_FACTS.contains(field.getKey())) {
                facts.put(field.getKey(), shortened(value.asString()));
            }
        });
        return facts;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_FACT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_FACT)) + "…";
    }
}
