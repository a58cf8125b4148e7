package io.liaison.request.intake.domain;

import java.util.List;

/** What a command makes of a request: its new state and what happened. */
public record Change(Request request, List<RequestEvent> events) {

    public Change {
        events = List.copyOf(events);
    }

    static Change of(Request request, RequestEvent... events) {
        return new Change(request, List.of(events));
    }
}
