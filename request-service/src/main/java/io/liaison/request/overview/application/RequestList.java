package io.liaison.request.overview.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.request.intake.domain.Request;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Finds requests for lists. */
public interface RequestList {

    /**
     * Which piece of a list is wanted.
     *
     * @param after cursor of the page before: order, sort key, id
     */
    record Piece(ListOrder order, int limit, @Nullable Cursor after) {}

    /**
     * A request in a list.
     *
     * @param key what it is sorted by, as a cursor keeps it
     */
    record Listed(Request request, String key) {}

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

    /** Up to {@code limit + 1} requests the actor may see. */
    Flux<Listed> visible(Actor actor, RequestCriteria criteria, Piece piece);

    /** The requests in intake that may wait for one of these, those longest submitted first. */
    Flux<Request> waitingFor(Duties duties);
}
