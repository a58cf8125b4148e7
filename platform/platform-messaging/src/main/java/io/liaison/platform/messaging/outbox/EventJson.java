package io.liaison.platform.messaging.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/** How event data is written, whatever the service does in its HTTP answers: what is absent is left out. */
final class EventJson {

    private EventJson() {}

    static JsonMapper of(JsonMapper json) {
        return json.rebuild()
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }
}
