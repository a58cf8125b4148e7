package io.liaison.tracking.task.application;

import io.liaison.platform.directory.people.Directory;
import io.liaison.tracking.task.domain.Board;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.task.domain.TrackedRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who stands in which relation to the tasks of a board, by the directory of this moment. */
public record Roles(Directory directory, Board board) {

    public Optional<String> leadHead() {
        return directory.headOf(board.request().leadDepartment());
    }

    public Optional<String> superiorOfOwner(Task task) {
        return directory.superiorOf(task.plan().owner());
    }

    public Optional<String> reviewerOf(Task task) {
        return directory.headOf(task.plan().department());
    }

    public boolean isReviewer(String person, Task task) {
        return reviewerOf(task).filter(person::equals).isPresent();
    }

    /**
     * Who may judge what was handed in for a task: the initiator while head or liaison of the raising department, and its
     * head and liaison of today, never the task's owner. Where that leaves nobody, the owner's superior; where there is none, the administrators.
     */
    public List<String> acceptorsOf(Task task) {
        TrackedRequest request = board.request();
        return acceptors(
                directory,
                request.initiator(),
                request.raisingDepartment(),
                task.plan().owner());
    }

    /** As {@link #acceptorsOf}, where the board is not at hand. */
    public static List<String> acceptors(
            Directory directory, String initiator, String raisingDepartment, String owner) {
        Set<String> found = new LinkedHashSet<>();
        found.add(speakerOf(directory, initiator, raisingDepartment));
        found.addAll(directory.headsAndLiaisonsOf(List.of(raisingDepartment)));
        found.remove(owner);
        if (found.isEmpty()) {
            directory.superiorOf(owner).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            found.addAll(directory.administrators());
            found.remove(owner);
        }
        return List.copyOf(found);
    }

    public boolean isAcceptor(String person, Task task) {
        return acceptorsOf(task).contains(person);
    }

    /**
     * Whether a person waits for a task and may urge its owner: owners of tasks that depend on it, head and liaison of
     * the lead department, who speaks for the raising department, administrators; nobody urges oneself.
     */
    public boolean isWaitingFor(String person, Task task) {
        if (task.isOwnedBy(person)) {
            return false;
        }
        String lead = board.request().leadDepartment();
        return directory.isHeadOf(person, lead)
                || directory.isLiaisonOf(person, lead)
                || directory.isAdministrator(person)
                || speaker().equals(person)
                || board.waitingFor(task).stream().anyMatch(waiting -> waiting.isOwnedBy(person));
    }

    private String speaker() {
        TrackedRequest request = board.request();
        return speakerOf(directory, request.initiator(), request.raisingDepartment());
    }

    /** The initiator, and once the initiator neither heads the raising department nor is its liaison, its liaison. */
    private static String speakerOf(Directory directory, String initiator, String raisingDepartment) {
        return directory.representedBy(initiator).contains(raisingDepartment)
                ? initiator
                : directory.liaisonOf(raisingDepartment).orElse(initiator);
    }

    /** The owners of the tasks that wait for this one, each once. */
    public List<String> waitingOwners(Task task) {
        return board.waitingFor(task).stream()
                .map(waiting -> waiting.plan().owner())
                .distinct()
                .toList();
    }

    /** Everybody with a part in the request: initiator, task owners, heads and liaisons of its departments. */
    public Set<String> participants() {
        Set<String> all = new LinkedHashSet<>();
        all.add(board.request().initiator());
        all.addAll(board.owners());
        all.addAll(directory.headsAndLiaisonsOf(board.request().allDepartments()));
        return all;
    }

    /**
     * Whom an update that waits on somebody names: a person with a part in the request, or the liaison of a department
     * with a part in it. Free text names nobody.
     */
    public Optional<String> awaited(@Nullable String waitingOn) {
        if (waitingOn == null) {
            return Optional.empty();
        }
        return board.request().allDepartments().contains(waitingOn)
                ? directory.liaisonOf(waitingOn)
                : Optional.of(waitingOn).filter(participants()::contains);
    }
}
