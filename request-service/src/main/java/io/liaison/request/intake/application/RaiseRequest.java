package io.liaison.request.intake.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.audience.Audience;
import io.liaison.platform.directory.audience.RequestAudiences;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.directory.people.Person;
import io.liaison.request.intake.domain.Origin;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.permission.domain.Right;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Begins a draft. Requests are raised by the head or the liaison of a department, for that department (source document,
 * step 1).
 */
@Component
public class RaiseRequest {

    private final Requests requests;
    private final RequestAudiences audiences;
    private final RequestAudit audit;
    private final DirectorySource directory;
    private final TransactionalOperator transactions;
    private final Clock clock;

    RaiseRequest(
            Requests requests,
            RequestAudiences audiences,
            RequestAudit audit,
            DirectorySource directory,
            TransactionalOperator transactions,
            Clock clock) {
        this.requests = requests;
        this.audiences = audiences;
        this.audit = audit;
        this.directory = directory;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Mono<Request> raise(Actor actor, RequestForm form) {
        return Mono.fromSupplier(() -> Right.RAISE_REQUEST.require(actor, directory.current()))
                .flatMap(by -> begin(by, draft(by, form)))
                .as(transactions::transactional);
    }

    private Request draft(ActedBy by, RequestForm form) {
        Directory current = directory.current();
        FormReferences.require(form, current);
        Person initiator = current.person(by.inTheNameOf()).orElseThrow();
        String extension = initiator.extension();
        return Request.draft(
                UUID.randomUUID(),
                new Origin(initiator.id(), initiator.department(), clock.instant()),
                extension == null ? form : form.withContactIfMissing(extension));
    }

    private Mono<Request> begin(ActedBy by, Request draft) {
        Audience alone = Audience.people(List.of(draft.origin().initiator()));
        return requests.add(draft)
                .flatMap(stored -> audiences
                        .admit(stored.id(), alone)
                        .then(audit.recordBegin(stored, by))
                        .thenReturn(stored));
    }
}
