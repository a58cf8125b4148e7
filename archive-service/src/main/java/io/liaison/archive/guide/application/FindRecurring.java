package io.liaison.archive.guide.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Shows an administrator what problems and suggestions recur, as the matter for entries of the guide. */
@Component
public class FindRecurring {

    private final Lessons lessons;
    private final DirectorySource directory;

    FindRecurring(Lessons lessons, DirectorySource directory) {
        this.lessons = lessons;
        this.directory = directory;
    }

    public Flux<Lessons.Group> find(Actor actor, Lessons.Filter filter, int limit) {
        return Flux.defer(() -> {
            actor.require(directory.current()::isAdministrator, "only-administrator");
            return lessons.groups(filter, limit);
        });
    }
}
