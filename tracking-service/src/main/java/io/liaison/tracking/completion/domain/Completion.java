package io.liaison.tracking.completion.domain;

import io.liaison.tracking.task.domain.Board;
import io.liaison.tracking.task.domain.TrackedRequest;
import java.time.Instant;

/**
 * How far the tasks carry their request. Both turns are taken once: what is already marked is never marked again.
 *
 * @param board the board with its request marked
 * @param acceptanceOpened every task is handed in for the first time
 * @param completed the last task is accepted
 */
public record Completion(Board board, boolean acceptanceOpened, boolean completed) {

    public static Completion of(Board board, Instant now) {
        TrackedRequest request = board.request();
        boolean opens = request.isRunning() && request.acceptanceOpened() == null && board.isAllHandedIn();
        boolean completes = request.isRunning() && board.isAllAccepted();
        TrackedRequest marked = opens ? request.acceptanceOpenedAt(now) : request;
        return new Completion(board.with(completes ? marked.completedAt(now) : marked), opens, completes);
    }
}
