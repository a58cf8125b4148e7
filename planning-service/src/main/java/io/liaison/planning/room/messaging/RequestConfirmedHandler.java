package io.liaison.planning.room.messaging;

import io.liaison.planning.room.application.OpeningRoom;
import io.liaison.planning.room.domain.RequestBrief;
import io.liaison.planning.room.domain.Room;
import io.liaison.platform.messaging.consume.EventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** A confirmed request gets its room. */
@Component
class RequestConfirmedHandler implements EventHandler {

    static final String TYPE = "liaison.request.confirmed.v1";

    /** What coordination reads of the event. */
    record RequestConfirmed(UUID requestId, @Nullable String number, String title, String leadDepartment, Form form) {}

    record Form(
            String type,
            String raisingDepartment,
            String initiator,
            List<String> departments,
            LocalDate wishedCompletion) {}

    private final OpeningRoom opening;
    private final JsonMapper mapper;

    RequestConfirmedHandler(OpeningRoom opening, JsonMapper mapper) {
        this.opening = opening;
        this.mapper = mapper;
    }

    @Override
    public boolean handles(String type) {
        return TYPE.equals(type);
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        RequestConfirmed confirmed = mapper.treeToValue(event.data(), RequestConfirmed.class);
        Form form = confirmed.form();
        RequestBrief brief = new RequestBrief(
                confirmed.number(),
                confirmed.title(),
                form.type(),
                form.raisingDepartment(),
                form.initiator(),
                form.wishedCompletion());
        return opening.open(
                Room.open(confirmed.requestId(), brief, confirmed.leadDepartment(), form.departments(), event.time()));
    }
}
