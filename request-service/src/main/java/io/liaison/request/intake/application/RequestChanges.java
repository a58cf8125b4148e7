package io.liaison.request.intake.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.ActPolicy;
import io.liaison.request.intake.domain.Change;
import io.liaison.request.intake.domain.Request;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * How every act changes a request: find it (404), check the role (403), let the domain decide (409, 422), then store,
 * record and announce it, all in one transaction.
 */
@Component
public class RequestChanges {

    private final RequestAccess access;
    private final Requests requests;
    private final RequestAudit audit;
    private final RequestEvents events;
    private final DirectorySource directory;
    private final TransactionalOperator transactions;

    RequestChanges(
            RequestAccess access,
            Requests requests,
            RequestAudit audit,
            RequestEvents events,
            DirectorySource directory,
            TransactionalOperator transactions) {
        this.access = access;
        this.requests = requests;
        this.audit = audit;
        this.events = events;
        this.directory = directory;
        this.transactions = transactions;
    }

    /** Runs an act that the domain decides at once. */
    public Mono<Request> apply(UUID id, Actor actor, Act act, BiFunction<Request, ActedBy, Change> command) {
        return applyWhen(id, actor, act, (request, by) -> Mono.fromSupplier(() -> command.apply(request, by)));
    }

    /** Runs an act that needs something else, such as a number, before the domain decides. */
    public Mono<Request> applyWhen(UUID id, Actor actor, Act act, BiFunction<Request, ActedBy, Mono<Change>> command) {
        return access.toChange(id, actor)
                .flatMap(request -> run(request, actor, act, command))
                .as(transactions::transactional);
    }

    private Mono<Request> run(
            Request request, Actor actor, Act act, BiFunction<Request, ActedBy, Mono<Change>> command) {
        ActedBy by = ActPolicy.require(act, actor, request, directory.current());
        return command.apply(request, by)
                .flatMap(change ->
                        change.request().equals(request) ? Mono.just(request) : store(request, change, act, by));
    }

    private Mono<Request> store(Request before, Change change, Act act, ActedBy by) {
        return requests.save(change.request())
                .flatMap(after -> audit.record(before, after, act, by, change.events())
                        .then(events.publish(after, change.events()))
                        .thenReturn(after));
    }
}
