package io.liaison.planning.room.domain;

import io.liaison.platform.rule.RuleViolation;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The coordination room of one request.
 *
 * @param version grows with every change that is kept
 * @param departments the departments involved: those the request asks, and those a submitted plan gave a task
 * @param consulted departments that feedback needs something of although the request doesn't involve them
 * @param guests people who were added: meeting attendees and task owners
 */
public record Room(
        UUID requestId,
        long version,
        RoomState state,
        RequestBrief request,
        String leadDepartment,
        List<String> departments,
        List<String> consulted,
        List<String> guests,
        Instant openedAt,
        @Nullable Closing closing) {

    public Room {
        departments = List.copyOf(departments);
        consulted = List.copyOf(consulted);
        guests = List.copyOf(guests);
    }

    public static Room open(
            UUID requestId, RequestBrief request, String leadDepartment, List<String> departments, Instant at) {
        return new Room(
                requestId,
                0,
                RoomState.COORDINATING,
                request,
                leadDepartment,
                departments.stream().distinct().toList(),
                List.of(),
                List.of(),
                at,
                null);
    }

    /** The departments whose heads answer a plan: the lead and all departments involved. */
    public List<String> answering() {
        return union(List.of(leadDepartment), departments);
    }

    /** Every department that has a part in the room, the raising one included. */
    public List<String> present() {
        return union(union(answering(), List.of(request.raisingDepartment())), consulted);
    }

    public boolean closed() {
        return state == RoomState.CLOSED;
    }

    /** Refuses everything once the request was withdrawn or completed. */
    public void requireOpen() {
        if (closed()) {
            throw RuleViolation.wrongState("room-closed");
        }
    }

    public Room moveTo(RoomState next) {
        requireOpen();
        if (!state.leadsTo(next)) {
            throw RuleViolation.wrongState("room-state", state.name(), next.name());
        }
        return with(next, departments, consulted, guests, closing);
    }

    public Room close(ClosingReason reason, Instant at) {
        requireOpen();
        return with(RoomState.CLOSED, departments, consulted, guests, new Closing(reason, at));
    }

    /** The room after a plan gave these departments a task. */
    public Room involve(Collection<String> more) {
        return with(state, union(departments, more), consulted, guests, closing);
    }

    /** The room after feedback needs something of these departments. */
    public Room consult(Collection<String> more) {
        List<String> strangers =
                more.stream().filter(code -> !present().contains(code)).toList();
        return with(state, departments, union(consulted, strangers), guests, closing);
    }

    public Room invite(Collection<String> people) {
        return with(state, departments, consulted, union(guests, people), closing);
    }

    private Room with(
            RoomState nextState,
            List<String> nextDepartments,
            List<String> nextConsulted,
            List<String> nextGuests,
            @Nullable Closing nextClosing) {
        return new Room(
                requestId,
                version,
                nextState,
                request,
                leadDepartment,
                nextDepartments,
                nextConsulted,
                nextGuests,
                openedAt,
                nextClosing);
    }

    private static List<String> union(Collection<String> first, Collection<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
