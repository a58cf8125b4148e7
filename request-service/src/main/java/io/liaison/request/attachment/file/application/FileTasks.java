package io.liaison.request.attachment.file.application;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** The tasks deliverables are handed in for, as tracking reports them. */
public interface FileTasks {

    /** A task, whose it is, and its state in tracking's words. */
    record FileTask(String owner, String state) {}

    /** A task of a request; empty where the request has none of that id. */
    Mono<FileTask> find(UUID requestId, UUID task);
}
