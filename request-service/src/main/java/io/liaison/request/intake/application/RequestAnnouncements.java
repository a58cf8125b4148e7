package io.liaison.request.intake.application;

import io.liaison.platform.directory.people.Directory;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestEvent;
import java.util.List;
import reactor.core.publisher.Mono;

/** Announces what concerns many requests at once, in the running transaction. */
public interface RequestAnnouncements {

    /**
     * Announces the same event of each.
     *
     * @param directory as it is with the event
     */
    Mono<Void> announce(List<Request> requests, RequestEvent event, Directory directory);
}
