package io.liaison.tracking.centre.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import io.liaison.tracking.centre.application.ListedTask;
import io.liaison.tracking.centre.application.ListingDuties;
import io.liaison.tracking.centre.application.ListingTasks;
import io.liaison.tracking.centre.application.ReadingRequest;
import io.liaison.tracking.centre.application.ReadingTask;
import io.liaison.tracking.centre.application.TaskFilter;
import io.liaison.tracking.task.domain.TaskState;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/tracking")
class TaskCentreController {

    private static final String MINE = "mine";

    private final ListingTasks listing;
    private final ReadingTask readingTask;
    private final ReadingRequest readingRequest;
    private final ListingDuties duties;

    TaskCentreController(
            ListingTasks listing, ReadingTask readingTask, ReadingRequest readingRequest, ListingDuties duties) {
        this.listing = listing;
        this.readingTask = readingTask;
        this.readingRequest = readingRequest;
        this.duties = duties;
    }

    @GetMapping("/tasks")
    Mono<Page<TaskSummary>> tasks(
            Actor actor,
            @RequestParam(defaultValue = MINE) @Pattern(regexp = MINE + "|department") String scope,
            @RequestParam(defaultValue = "") @Size(max = 6) List<TaskState> state,
            @RequestParam(defaultValue = "false") boolean red,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        TaskFilter filter = TaskFilter.of(state, red);
        return list(actor, scope, filter, Cursor.decode(cursor, 3), limit + 1).map(tasks -> page(tasks, limit));
    }

    @GetMapping("/tasks/{taskId}")
    Mono<TaskDetail> task(Actor actor, @PathVariable UUID taskId) {
        return readingTask.read(actor, taskId).map(TaskDetail::of);
    }

    @GetMapping("/requests/{requestId}")
    Mono<RequestView> request(Actor actor, @PathVariable UUID requestId) {
        return readingRequest
                .read(actor, requestId)
                .map(found -> found.map(RequestView::of).orElseGet(() -> RequestView.notOpen(requestId)));
    }

    @GetMapping("/duties")
    Mono<DutiesView> duties(Actor actor) {
        return duties.of(actor).map(DutiesView::of);
    }

    private Mono<List<ListedTask>> list(
            Actor actor, String scope, TaskFilter filter, @Nullable Cursor after, int limit) {
        return scope.equals(MINE)
                ? listing.own(actor, filter, after, limit)
                : listing.ofDepartment(actor, filter, after, limit);
    }

    private static Page<TaskSummary> page(List<ListedTask> tasks, int limit) {
        return Page.of(
                        tasks,
                        limit,
                        last -> Cursor.of(
                                last.redAlert() == null,
                                last.task().plan().finish(),
                                last.task().id()))
                .map(TaskSummary::of);
    }
}
