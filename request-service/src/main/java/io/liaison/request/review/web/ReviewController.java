package io.liaison.request.review.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import io.liaison.request.intake.domain.Priority;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.review.application.CompareVersions;
import io.liaison.request.review.application.ReviewQueue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The review centre (審核中心). */
@RestController
class ReviewController {

    private final ReviewQueue queue;
    private final CompareVersions comparing;

    ReviewController(ReviewQueue queue, CompareVersions comparing) {
        this.queue = queue;
        this.comparing = comparing;
    }

    @GetMapping("/api/review/queue")
    Mono<Page<QueueEntry>> queue(
            Actor actor,
            @RequestParam(required = false) @Nullable Priority priority,
            @RequestParam(required = false) @Nullable RequestType type,
            @RequestParam(required = false) @Nullable @Size(max = 32) String department,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        ReviewQueue.Filter filter = new ReviewQueue.Filter(priority, type, department, limit, Cursor.decode(cursor, 3));
        return queue.page(actor, filter).map(page -> page.map(QueueEntry::of));
    }

    @GetMapping("/api/review/asks")
    Mono<OpenAsksAnswer> openAsks(Actor actor) {
        return queue.openAsks(actor).map(OpenAsksAnswer::of);
    }

    @GetMapping("/api/requests/{id}/versions")
    Mono<VersionsAnswer> versions(Actor actor, @PathVariable UUID id) {
        return comparing.compare(id, actor).map(VersionsAnswer::of);
    }
}
