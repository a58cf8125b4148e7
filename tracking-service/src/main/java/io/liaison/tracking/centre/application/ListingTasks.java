package io.liaison.tracking.centre.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.tracking.alert.application.Alerts;
import io.liaison.tracking.task.application.Boards;
import io.liaison.tracking.task.domain.Board;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lists the tasks of a person or of a person's department, the red ones first, then by planned finish. */
@Component
public class ListingTasks {

    private final TaskLists lists;
    private final Boards boards;
    private final Alerts alerts;
    private final DirectorySource directory;

    ListingTasks(TaskLists lists, Boards boards, Alerts alerts, DirectorySource directory) {
        this.lists = lists;
        this.boards = boards;
        this.alerts = alerts;
        this.directory = directory;
    }

    /** The tasks the actor owns, or somebody the actor stands for. */
    public Mono<List<ListedTask>> own(Actor actor, TaskFilter filter, @Nullable Cursor after, int limit) {
        return listed(lists.ownedBy(actor, actor.names().toList(), filter, after, limit));
    }

    /** The tasks of the departments the actor belongs to, heads or is the liaison of. */
    public Mono<List<ListedTask>> ofDepartment(Actor actor, TaskFilter filter, @Nullable Cursor after, int limit) {
        return listed(lists.ofDepartments(actor, departments(actor), filter, after, limit));
    }

    private Set<String> departments(Actor actor) {
        Directory current = directory.current();
        return actor.names()
                .flatMap(name -> Stream.concat(
                        current.person(name).map(Person::department).stream(), current.representedBy(name).stream()))
                .collect(Collectors.toSet());
    }

    private Mono<List<ListedTask>> listed(Flux<UUID> taskIds) {
        return taskIds.collectList().flatMap(ids -> ids.isEmpty() ? Mono.just(List.of()) : inOrder(ids));
    }

    private Mono<List<ListedTask>> inOrder(List<UUID> ids) {
        return lists.requestsOf(ids)
                .concatMap(boards::find)
                .concatMap(this::listed)
                .collect(Collectors.toMap(listed -> listed.task().id(), Function.identity()))
                .map(byId -> pick(ids, byId));
    }

    private Flux<ListedTask> listed(Board board) {
        return alerts.standing(board.request().id())
                .collectList()
                .flatMapIterable(standing -> Listing.of(board, standing));
    }

    private static List<ListedTask> pick(Collection<UUID> ids, Map<UUID, ListedTask> byId) {
        return ids.stream().map(byId::get).filter(found -> found != null).toList();
    }
}
