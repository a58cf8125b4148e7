package io.liaison.tracking.task.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A request with all its tasks: what a command sees and changes as one. Immutable. */
public record Board(TrackedRequest request, List<Task> tasks) {

    public Board {
        tasks = List.copyOf(tasks);
    }

    public Optional<Task> find(UUID taskId) {
        return tasks.stream().filter(task -> task.id().equals(taskId)).findFirst();
    }

    /** A task that is known to be on this board. */
    public Task task(UUID taskId) {
        return find(taskId).orElseThrow(() -> new IllegalArgumentException("no task " + taskId + " on this board"));
    }

    public Board with(Task changed) {
        List<Task> all = new ArrayList<>();
        boolean replaced = false;
        for (Task task : tasks) {
            boolean same = task.id().equals(changed.id());
            all.add(same ? changed : task);
            replaced |= same;
        }
        if (!replaced) {
            all.add(changed);
        }
        return new Board(request, all);
    }

    public Board with(TrackedRequest changed) {
        return new Board(changed, tasks);
    }

    /** The tasks that wait for this one's result, directly or through others, and are not handed in themselves. */
    public List<Task> waitingFor(Task task) {
        Set<Task> found = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>(Set.of(task.plan().key()));
        Deque<String> keys = new ArrayDeque<>(seen);
        while (!keys.isEmpty()) {
            String key = keys.remove();
            dependingOn(key).filter(next -> seen.add(next.plan().key())).forEach(next -> {
                found.add(next);
                keys.add(next.plan().key());
            });
        }
        return found.stream().filter(next -> next.state().isUnfinished()).toList();
    }

    private Stream<Task> dependingOn(String key) {
        return tasks.stream().filter(task -> task.plan().dependsOn().contains(key));
    }

    /** Everybody who owns a task that is not cancelled, each once. */
    public List<String> owners() {
        return active().map(task -> task.plan().owner()).distinct().toList();
    }

    /** There are results, and none is missing. */
    public boolean isAllHandedIn() {
        return active().findAny().isPresent()
                && active().allMatch(task -> task.state().isHandedIn());
    }

    /** There are results, and all are accepted. */
    public boolean isAllAccepted() {
        return active().findAny().isPresent() && active().allMatch(task -> task.state() == TaskState.ACCEPTED);
    }

    /** The tasks that are not cancelled. */
    public Stream<Task> active() {
        return tasks.stream().filter(task -> task.state() != TaskState.CANCELLED);
    }
}
