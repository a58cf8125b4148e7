package io.liaison.request.overview.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestState;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Finds requests for lists. */
public interface RequestList {

    /**
     * What of the visible requests is wanted.
     *
     * @param state only those in this state of intake
     * @param phase only those in this overall phase
     * @param after cursor of the page before
     */
    record Filter(
            @Nullable RequestState state,
            @Nullable String phase,
            int limit,
            @Nullable Cursor after) {}

    /**
     * Whose duties are looked for.
     *
     * @param people those for whom the person acts, the person first
     * @param heads departments one of them heads
     * @param liaisons departments one of them is the liaison of
     * @param administrator whether one of them is an administrator
     */
    record Duties(
            Collection<String> people, Collection<String> heads, Collection<String> liaisons, boolean administrator) {}

    /** Up to {@code limit + 1} requests the actor may see, newest first. */
    Flux<Request> visible(Actor actor, Filter filter);

    /** The requests in intake that may wait for one of these, those longest submitted first. */
    Flux<Request> waitingFor(Duties duties);
}
