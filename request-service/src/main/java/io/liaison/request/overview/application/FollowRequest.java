package io.liaison.request.overview.application;

import io.liaison.request.intake.application.RequestAudit;
import io.liaison.request.intake.application.Requests;
import io.liaison.request.intake.domain.Phase;
import io.liaison.request.intake.domain.Request;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Moves a confirmed request's overall phase by what another service reports. Joins the running transaction. */
@Component
public class FollowRequest {

    private final Requests requests;
    private final RequestAudit audit;

    FollowRequest(Requests requests, RequestAudit audit) {
        this.requests = requests;
        this.audit = audit;
    }

    public Mono<Void> follow(UUID id, Phase.Signal signal, String eventType) {
        return requests.findForChange(id).flatMap(request -> moved(request, request.follow(signal), eventType));
    }

    private Mono<Void> moved(Request before, Request after, String eventType) {
        return after.equals(before)
                ? Mono.empty()
                : requests.save(after)
                        .flatMap(saved -> audit.recordBySystem("follow", before, saved, Map.of("event", eventType)));
    }
}
