package io.liaison.planning.plan.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The id of a task: the same for the same key in every version of a request's plan, and for no other task. */
public final class TaskIds {

    private TaskIds() {}

    public static UUID of(UUID requestId, String taskKey) {
        return UUID.nameUUIDFromBytes(("task:" + requestId + ":" + taskKey).getBytes(StandardCharsets.UTF_8));
    }
}
