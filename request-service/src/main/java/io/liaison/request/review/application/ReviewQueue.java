package io.liaison.request.review.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import io.liaison.request.permission.domain.Right;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What waits in the review centre (審核中心): highest priority first, then oldest. For administrators. */
@Component
public class ReviewQueue {

    /** How much is asked of a department by all that waits. */
    public record OpenAsks(String department, int asks) {}

    /** Where the queue is read from. */
    public interface Source {

        /**
         * Up to {@code limit + 1} requests, so that the last page is known as such.
         *
         * @param person who asks, for what that person is looking at
         * @param now what claims and deadlines are held against
         */
        Flux<QueuedRequest> waiting(QueueFilter filter, String person, Instant now);

        Flux<OpenAsks> openAsks();
    }

    private final Source source;
    private final DirectorySource directory;
    private final Clock clock;

    ReviewQueue(Source source, DirectorySource directory, Clock clock) {
        this.source = source;
        this.directory = directory;
        this.clock = clock;
    }

    public Mono<Page<QueuedRequest>> page(Actor actor, QueueFilter filter) {
        return administratorsOnly(actor)
                .thenMany(Flux.defer(() -> source.waiting(filter, actor.person(), clock.instant())))
                .collectList()
                .map(found -> Page.of(found, filter.limit(), ReviewQueue::cursor));
    }

    public Mono<List<OpenAsks>> openAsks(Actor actor) {
        return administratorsOnly(actor).then(source.openAsks().collectList());
    }

    private Mono<Void> administratorsOnly(Actor actor) {
        return Mono.fromRunnable(() -> Right.READ_REVIEW_QUEUE.require(actor, directory.current()));
    }

    private static Cursor cursor(QueuedRequest last) {
        return Cursor.of(last.rank(), last.submittedAt(), last.id());
    }
}
