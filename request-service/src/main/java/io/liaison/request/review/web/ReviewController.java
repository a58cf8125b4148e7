package io.liaison.request.review.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import io.liaison.request.calls.FreeText;
import io.liaison.request.dispatch.load.application.ShowLoad;
import io.liaison.request.intake.domain.Priority;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.review.application.QueueFilter;
import io.liaison.request.review.application.ReviewQueue;
import io.liaison.request.review.application.ReviewRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The review centre (審核中心). */
@RestController
@RequestMapping("/api/review")
class ReviewController {

    private final ReviewQueue queue;
    private final ReviewRequest reviewing;
    private final ShowLoad loads;
    private final ReviewTexts texts;

    ReviewController(ReviewQueue queue, ReviewRequest reviewing, ShowLoad loads, ReviewTexts texts) {
        this.queue = queue;
        this.reviewing = reviewing;
        this.loads = loads;
        this.texts = texts;
    }

    @GetMapping("/queue")
    Mono<Page<QueueEntry>> queue(
            Actor actor,
            @RequestParam(defaultValue = "REVIEW") QueueFilter.Waiting waiting,
            @RequestParam(required = false) @Nullable Priority priority,
            @RequestParam(required = false) @Nullable RequestType type,
            @RequestParam(required = false) @Nullable @Size(max = 32) String department,
            @RequestParam(required = false) @Nullable @Size(max = 32) String raising,
            @RequestParam(required = false) @Nullable @Size(max = 32) String involved,
            @RequestParam(required = false) @Nullable Boolean signed,
            @RequestParam(required = false) QueueFilter.@Nullable Claimed claimed,
            @RequestParam(required = false) @Nullable @Size(max = 100) String text,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        QueueFilter filter = new QueueFilter(
                waiting,
                priority,
                type,
                department,
                raising,
                involved,
                signed,
                claimed,
                FreeText.orNull(text),
                limit,
                Cursor.decode(cursor, 3));
        return queue.page(actor, filter).map(page -> page.map(QueueEntry::of));
    }

    @GetMapping("/asks")
    Mono<OpenAsksAnswer> openAsks(Actor actor) {
        return queue.openAsks(actor).map(OpenAsksAnswer::of);
    }

    /** What every department has to do already, beside the choice of a lead. */
    @GetMapping("/departments")
    Mono<LoadsAnswer> departments(Actor actor) {
        return loads.all(actor).map(LoadsAnswer::of);
    }

    /** What an administrator has beside the form of one request. */
    @GetMapping("/requests/{id}")
    Mono<ReviewAnswer> request(Actor actor, @PathVariable UUID id, Locale language) {
        return reviewing.review(id, actor).map(reviewed -> texts.in(language, reviewed));
    }
}
