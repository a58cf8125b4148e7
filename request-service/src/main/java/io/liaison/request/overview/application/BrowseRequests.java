package io.liaison.request.overview.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import io.liaison.request.intake.application.RequestAccess;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.overview.application.Timeline.KeptEntry;
import io.liaison.request.overview.domain.Duty;
import io.liaison.request.overview.domain.DutyPolicy;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a person may see of requests: lists, the course of one, and what waits for the person. */
@Component
public class BrowseRequests {

    private final RequestList list;
    private final RequestAccess access;
    private final Timeline timeline;
    private final DirectorySource directory;

    BrowseRequests(RequestList list, RequestAccess access, Timeline timeline, DirectorySource directory) {
        this.list = list;
        this.access = access;
        this.timeline = timeline;
        this.directory = directory;
    }

    public Mono<Page<Request>> visible(Actor actor, RequestCriteria criteria, RequestList.Piece piece) {
        return list.visible(actor, criteria, piece)
                .collectList()
                .map(found -> Page.of(found, piece.limit(), last -> cursor(piece, last)))
                .map(page -> page.map(RequestList.Listed::request));
    }

    private static Cursor cursor(RequestList.Piece piece, RequestList.Listed last) {
        return Cursor.of(piece.order(), last.key(), last.request().id());
    }

    public Mono<Page<KeptEntry>> timeline(UUID id, Actor actor, TimelineView view, int limit, @Nullable Cursor after) {
        return access.toRead(id, actor)
                .flatMap(request -> timeline.of(id, view, limit, after).collectList())
                .map(found ->
                        Page.of(found, limit, last -> Cursor.of(last.entry().at(), last.id())));
    }

    public Mono<List<Duty>> duties(Actor actor) {
        Directory current = directory.current();
        return list.waitingFor(lookedFor(actor, current))
                .concatMapIterable(request -> DutyPolicy.of(actor, request, current))
                .collectList();
    }

    private static RequestList.Duties lookedFor(Actor actor, Directory current) {
        List<String> names = actor.names().toList();
        return new RequestList.Duties(
                names,
                departments(current, department -> names.contains(department.head())),
                departments(current, department -> names.contains(department.liaison())),
                names.stream().anyMatch(current::isAdministrator));
    }

    private static List<String> departments(Directory current, Predicate<Department> which) {
        return current.departments().stream()
                .filter(which)
                .map(Department::code)
                .toList();
    }
}
