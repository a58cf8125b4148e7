package io.liaison.request.intake.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.ActPolicy;
import io.liaison.request.intake.domain.Request;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Deletes a draft. What was once submitted can only be withdrawn. */
@Component
public class DiscardDraft {

    private final RequestAccess access;
    private final Requests requests;
    private final RequestAudit audit;
    private final DirectorySource directory;
    private final TransactionalOperator transactions;

    DiscardDraft(
            RequestAccess access,
            Requests requests,
            RequestAudit audit,
            DirectorySource directory,
            TransactionalOperator transactions) {
        this.access = access;
        this.requests = requests;
        this.audit = audit;
        this.directory = directory;
        this.transactions = transactions;
    }

    public Mono<Void> discard(UUID id, Actor actor) {
        return access.toChange(id, actor).flatMap(draft -> remove(draft, actor)).as(transactions::transactional);
    }

    private Mono<Void> remove(Request draft, Actor actor) {
        ActedBy by = ActPolicy.require(Act.DISCARD, actor, draft, directory.current());
        draft.require(Act.DISCARD);
        return requests.remove(draft.id()).then(audit.recordEnd(draft, by));
    }
}
