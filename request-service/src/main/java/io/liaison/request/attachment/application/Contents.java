package io.liaison.request.attachment.application;

import java.time.Instant;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * Which content is in the file store. Its row is what an upload and the sweep meet at: the sweep removes content only
 * while it holds the row, an upload touches the row before it stores content and again as it attaches it.
 */
public interface Contents {

    /** What became of content that a sweep looked at. */
    enum Swept {
        /** Something refers to it. */
        KEPT,
        /** Nothing refers to it; it goes when that is still so after the period of grace. */
        NOTED,
        /** Nothing has referred to it for the period of grace: it is gone. */
        REMOVED
    }

    /** Says that content is about to be stored; waits while a sweep removes that very content. */
    Mono<Void> announce(String sha256, Instant now);

    /**
     * Says that a request now refers to content. In the transaction that makes it so.
     *
     * @return an error of kind CONFLICT where the content is there no more
     */
    Mono<Void> refer(String sha256, Instant now);

    /**
     * Looks at the content that was longest not looked at or touched, in a transaction of its own; several instances
     * look at different ones.
     *
     * @param before only at what was last looked at or touched before
     * @param removing forgets content in the file store
     * @return empty when there is nothing left to look at
     */
    Mono<Swept> sweepNext(Instant before, Instant now, Function<String, Mono<Void>> removing);
}
