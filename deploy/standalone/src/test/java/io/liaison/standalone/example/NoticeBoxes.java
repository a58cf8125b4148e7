package io.liaison.standalone.example;

import io.liaison.standalone.http.PersonSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The inboxes of the people, read page by page over HTTP. */
final class NoticeBoxes {

    private final Function<String, PersonSession> sessions;
    private final Map<String, List<JsonNode>> read = new HashMap<>();

    NoticeBoxes(Function<String, PersonSession> sessions) {
        this.sessions = sessions;
    }

    /** All notices of a person, newest first. */
    List<JsonNode> of(String person) {
        return read.computeIfAbsent(person, this::readAll);
    }

    private List<JsonNode> readAll(String person) {
        List<JsonNode> notices = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = sessions.apply(person)
                    .get("/api/notices?limit=100" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .require(200)
                    .body();
            page.path("items").forEach(notices::add);
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return notices;
    }

    /** How many notices of a person tell of one event. */
    long about(String person, String eventId) {
        return of(person).stream()
                .filter(notice -> eventId.equals(notice.path("eventId").asString()))
                .count();
    }
}
