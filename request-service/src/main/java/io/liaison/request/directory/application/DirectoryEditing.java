package io.liaison.request.directory.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.request.directory.domain.DirectoryCheck;
import io.liaison.request.directory.domain.DirectoryDifference;
import io.liaison.request.directory.domain.DirectoryEdit;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * How every edit of people and departments is made, one entry or ten thousand: what it changes is found by comparing,
 * checked as a whole, stored, recorded, announced entry by entry, and followed by whoever must follow new liaisons; all
 * in one transaction.
 */
@Component
class DirectoryEditing {

    private final DirectoryChanges changes;
    private final DirectoryStore store;
    private final DirectoryAnnouncements announcements;
    private final LeavingPeople leaving;
    private final AuditTrail audit;
    private final List<LiaisonChangeListener> listeners;
    private final Clock clock;

    DirectoryEditing(
            DirectoryChanges changes,
            DirectoryStore store,
            DirectoryAnnouncements announcements,
            LeavingPeople leaving,
            AuditTrail audit,
            List<LiaisonChangeListener> listeners,
            Clock clock) {
        this.changes = changes;
        this.store = store;
        this.announcements = announcements;
        this.leaving = leaving;
        this.audit = audit;
        this.listeners = List.copyOf(listeners);
        this.clock = clock;
    }

    /**
     * Makes an edit.
     *
     * @param right who may, and in whose name: refuses others
     * @param edit what is to change, decided on what is stored
     * @return the directory afterwards
     */
    Mono<Directory> edit(BiFunction<Directory, ActedBy, Mono<DirectoryEdit>> edit, Permitted right) {
        return changes.make(before -> {
            ActedBy by = right.by(before);
            return edit.apply(before, by).flatMap(wanted -> made(before, wanted, by));
        });
    }

    /** As {@link #edit(BiFunction, Permitted)}, for what is decided at once. */
    Mono<Directory> edit(Permitted right, Function<Directory, DirectoryEdit> edit) {
        return edit((before, by) -> Mono.fromSupplier(() -> edit.apply(before)), right);
    }

    /** Who may do it. */
    @FunctionalInterface
    interface Permitted {
        /** In whose name it is done; throws for those who may not. */
        ActedBy by(Directory directory);
    }

    private Mono<Directory> made(Directory before, DirectoryEdit edit, ActedBy by) {
        Directory after = edit.appliedTo(before);
        DirectoryDifference difference = DirectoryDifference.between(before, after);
        if (difference.isEmpty()) {
            return Mono.just(after);
        }
        return leaving.requireFree(difference, after)
                .then(Mono.fromRunnable(() -> DirectoryCheck.requireSound(after)))
                .then(Mono.defer(() -> store.save(difference)))
                .then(Mono.defer(() -> audit.recordAll(entries(difference, by))))
                .then(Mono.defer(() -> announcements.changed(difference)))
                .then(Mono.defer(() -> follow(difference, after, by)))
                .thenReturn(after);
    }

    private List<AuditEntry> entries(DirectoryDifference difference, ActedBy by) {
        return AuditedEdit.entries(difference, by, clock.instant());
    }

    private Mono<Void> follow(DirectoryDifference difference, Directory after, ActedBy by) {
        return Flux.fromIterable(difference.newLiaisons())
                .concatMap(changed -> follow(changed, after, by))
                .then();
    }

    private Mono<Void> follow(DirectoryDifference.Changed<Department> changed, Directory after, ActedBy by) {
        Department was = changed.before().orElseThrow();
        Department now = changed.entry();
        return Flux.fromIterable(listeners)
                .concatMap(listener -> listener.liaisonChanged(was, now, after, by, clock.instant()))
                .then();
    }
}
