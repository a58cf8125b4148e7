package io.liaison.request.directory.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.directory.domain.LiaisonPolicy;
import io.liaison.request.permission.domain.Right;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Names a department's one liaison (functional.md, section 1). It holds from the commit on; there is never a moment
 * with none or two, because the department itself names its liaison.
 */
@Component
public class ChangeLiaison {

    private final DirectoryChanges changes;
    private final DirectoryStore store;
    private final DirectoryAnnouncements announcements;
    private final List<LiaisonChangeListener> listeners;
    private final Clock clock;

    ChangeLiaison(
            DirectoryChanges changes,
            DirectoryStore store,
            DirectoryAnnouncements announcements,
            List<LiaisonChangeListener> listeners,
            Clock clock) {
        this.changes = changes;
        this.store = store;
        this.announcements = announcements;
        this.listeners = List.copyOf(listeners);
        this.clock = clock;
    }

    public Mono<Void> change(Actor actor, String code, String person) {
        return changes.apply(directory -> change(actor, code, person, directory));
    }

    private Mono<Void> change(Actor actor, String code, String person, Directory directory) {
        Department before =
                directory.department(code).orElseThrow(() -> RuleViolation.notFound("department-unknown", code));
        ActedBy by = Right.CHANGE_LIAISON.require(actor, code, directory);
        Department after = LiaisonPolicy.named(before, person, directory);
        return after.equals(before) ? Mono.empty() : store(before, after, by);
    }

    private Mono<Void> store(Department before, Department after, ActedBy by) {
        Map<String, String> facts = Map.of("before", before.liaison(), "after", after.liaison());
        return store.saveLiaison(after)
                .then(changes.record("department:" + after.code(), "change-liaison", by, facts))
                .then(announcements.changed(after))
                .thenMany(Flux.fromIterable(listeners)
                        .concatMap(listener -> listener.liaisonChanged(before, after, by, clock.instant())))
                .then();
    }
}
