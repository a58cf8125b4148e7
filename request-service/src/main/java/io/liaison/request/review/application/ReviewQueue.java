package io.liaison.request.review.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import io.liaison.request.intake.domain.Priority;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.permission.domain.Right;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What waits in the review centre (審核中心): highest priority first, then oldest. For administrators. */
@Component
public class ReviewQueue {

    /**
     * What of the queue is wanted.
     *
     * @param after the cursor of the page before
     */
    public record Filter(
            @Nullable Priority priority,
            @Nullable RequestType type,
            @Nullable String department,
            int limit,
            @Nullable Cursor after) {}

    /** How much is asked of a department by all that waits. */
    public record OpenAsks(String department, int asks) {}

    /** Where the queue is read from. */
    public interface Source {

        /** Up to {@code limit + 1} requests, so that the last page is known as such. */
        Flux<Request> waiting(Filter filter);

        Flux<OpenAsks> openAsks();
    }

    private final Source source;
    private final DirectorySource directory;

    ReviewQueue(Source source, DirectorySource directory) {
        this.source = source;
        this.directory = directory;
    }

    public Mono<Page<Request>> page(Actor actor, Filter filter) {
        return administratorsOnly(actor)
                .then(source.waiting(filter).collectList())
                .map(found -> Page.of(found, filter.limit(), ReviewQueue::cursor));
    }

    public Mono<List<OpenAsks>> openAsks(Actor actor) {
        return administratorsOnly(actor).then(source.openAsks().collectList());
    }

    private Mono<Void> administratorsOnly(Actor actor) {
        return Mono.fromRunnable(() -> Right.READ_REVIEW_QUEUE.require(actor, directory.current()));
    }

    private static Cursor cursor(Request last) {
        Priority priority = Objects.requireNonNull(last.form().priority());
        Instant submitted = Objects.requireNonNull(last.submission()).at();
        return Cursor.of(priority.rank(), submitted, last.id());
    }
}
