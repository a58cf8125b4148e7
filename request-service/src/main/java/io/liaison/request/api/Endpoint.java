package io.liaison.request.api;

import io.liaison.request.intake.domain.Act;
import io.liaison.request.permission.domain.Right;

/**
 * One call of this service.
 *
 * @param method HTTP method
 * @param path path pattern as the controller has it
 * @param need what the caller needs
 * @param success status where it succeeds
 * @param orNothing whether it may succeed with 204 as well, where there is nothing to answer
 */
public record Endpoint(String method, String path, Need need, int success, boolean orNothing) {

    /** What a call needs of its caller. */
    public sealed interface Need {}

    /** The role and the state of an act on the request in the path, by {@code Permissions}; who can't see it gets 404. */
    public record OfAct(Act act) implements Need {}

    /** A right of the organisation, by {@link Right}. */
    public record OfRight(Right right) implements Need {}

    /** To be among those who see the request in the path; everybody else gets 404. */
    public record Seeing() implements Need {}

    /** To be among those who see the request in the path, everybody else gets 404; and a right besides, else 403. */
    public record SeeingWith(Right right) implements Need {}

    /** A right, and to own the thing in the path; everybody else gets 404. */
    public record OfOwner(Right right) implements Need {}

    /** To have written the thing in the path, and the state of an act; who sees the request but did not gets 403. */
    public record OfAuthor(Act act) implements Need {}

    /**
     * An act where the file is for the form. For a deliverable to own its task, for a message to see the request; both
     * from the lead's confirmation until the request is completed.
     */
    public record OfUpload(Act act) implements Need {}

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    static Endpoint act(String call, Act act) {
        return of(call, new OfAct(act));
    }

    static Endpoint right(String call, Right right) {
        return of(call, new OfRight(right));
    }

    static Endpoint seeing(String call) {
        return of(call, new Seeing());
    }

    static Endpoint seeingWith(String call, Right right) {
        return of(call, new SeeingWith(right));
    }

    static Endpoint own(String call, Right right) {
        return of(call, new OfOwner(right));
    }

    static Endpoint author(String call, Act act) {
        return of(call, new OfAuthor(act));
    }

    static Endpoint upload(String call, Act act) {
        return of(call, new OfUpload(act));
    }

    private static Endpoint of(String call, Need need) {
        int gap = call.indexOf(' ');
        return new Endpoint(call.substring(0, gap), call.substring(gap + 1), need, OK, false);
    }

    Endpoint creating() {
        return new Endpoint(method, path, need, CREATED, false);
    }

    Endpoint withoutAnswer() {
        return new Endpoint(method, path, need, NO_CONTENT, false);
    }

    Endpoint orEmpty() {
        return new Endpoint(method, path, need, success, true);
    }

    /** Whether it makes something new. */
    public boolean creates() {
        return success == CREATED;
    }

    /** Method and path, as in {@code GET /api/requests/{id}}. */
    public String call() {
        return method + " " + path;
    }
}
