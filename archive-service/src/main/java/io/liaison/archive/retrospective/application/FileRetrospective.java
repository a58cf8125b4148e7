package io.liaison.archive.retrospective.application;

import io.liaison.archive.retrospective.application.RetrospectiveChanges.Change;
import io.liaison.archive.retrospective.domain.Deed;
import io.liaison.archive.retrospective.domain.Lesson;
import io.liaison.archive.retrospective.domain.Retrospective;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** An administrator files a signed retrospective: form 4 is done, and its points are kept for the guide. */
@Component
public class FileRetrospective {

    private final RetrospectiveChanges changes;
    private final Retrospectives retrospectives;
    private final ReminderDeadlines reminders;
    private final DirectorySource directory;
    private final Clock clock;

    FileRetrospective(
            RetrospectiveChanges changes,
            Retrospectives retrospectives,
            ReminderDeadlines reminders,
            DirectorySource directory,
            Clock clock) {
        this.changes = changes;
        this.retrospectives = retrospectives;
        this.reminders = reminders;
        this.directory = directory;
        this.clock = clock;
    }

    public Mono<Retrospective> file(Actor actor, UUID requestId) {
        return changes.change(actor, requestId, before -> decide(before, actor), this::conclude);
    }

    private Change decide(Retrospective before, Actor actor) {
        Directory now = directory.current();
        Deed by = changes.deed(actor.require(now::isAdministrator, "only-administrator"));
        Retrospective after = before.file(by);
        return new Change(before, after, "file", by, RetrospectiveEvents.completed(after, by, told(now, after)));
    }

    private static List<String> told(Directory now, Retrospective after) {
        return Stream.concat(
                        Roles.everybody(now, after).stream(),
                        Stream.ofNullable(after.about().initiator()))
                .distinct()
                .toList();
    }

    private Mono<Void> conclude(Retrospective filed) {
        return reminders.lift(filed).then(retrospectives.keep(filed, Lesson.of(filed), clock.instant()));
    }
}
