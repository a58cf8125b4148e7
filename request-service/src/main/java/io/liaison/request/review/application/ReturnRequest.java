package io.liaison.request.review.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.intake.application.RequestChanges;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.Change;
import io.liaison.request.intake.domain.FieldReason;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.review.domain.FormFields;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** First check (初審): sends an incomplete request back (退回), with a reason per field where possible. */
@Component
public class ReturnRequest {

    private final RequestChanges changes;
    private final Clock clock;

    ReturnRequest(RequestChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    public Mono<Request> sendBack(UUID id, Actor actor, String reason, List<FieldReason> fields) {
        return changes.apply(id, actor, Act.RETURN, (request, by) -> returned(request, by, reason, fields));
    }

    private Change returned(Request request, ActedBy by, String reason, List<FieldReason> fields) {
        request.require(Act.RETURN);
        FormFields.require(fields, request.form());
        return request.sendBack(by, clock.instant(), reason, fields);
    }
}
