package io.liaison.platform.openapi;

import java.util.Optional;

/** What a service says of its calls beyond what their controllers show; a bean of this type is asked for each of them. */
@FunctionalInterface
public interface CallNotes {

    /** Of no call is there more to say. */
    CallNotes NONE = (method, path) -> Optional.empty();

    /**
     * What there is to say of a call.
     *
     * @param method HTTP method in capitals
     * @param path path pattern as the controller has it
     */
    Optional<CallNote> of(String method, String path);

    /**
     * A note on a call.
     *
     * @param description who may, and when
     * @param success status where it succeeds
     * @param orNothing whether it may succeed with 204 as well, where there is nothing to answer
     */
    record CallNote(String description, int success, boolean orNothing) {}
}
