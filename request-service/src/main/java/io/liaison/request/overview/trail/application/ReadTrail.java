package io.liaison.request.overview.trail.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import io.liaison.request.overview.trail.application.WholeTrail.PlacedEntry;
import io.liaison.request.overview.trail.application.WholeTrail.Wanted;
import io.liaison.request.permission.domain.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The audit trail over everything, for administrators (functional.md, section 9). */
@Component
public class ReadTrail {

    private final WholeTrail trail;
    private final DirectorySource directory;

    ReadTrail(WholeTrail trail, DirectorySource directory) {
        this.trail = trail;
        this.directory = directory;
    }

    public Mono<Page<PlacedEntry>> page(Actor actor, Wanted wanted, int limit, @Nullable Cursor after) {
        return administratorsOnly(actor)
                .then(trail.page(wanted, limit, after).collectList())
                .map(found -> Page.of(found, limit, last -> Cursor.of(last.id())));
    }

    /** Everything wanted; refused before the first entry. */
    public Mono<Flux<PlacedEntry>> all(Actor actor, Wanted wanted) {
        return administratorsOnly(actor).thenReturn(trail.all(wanted));
    }

    private Mono<Void> administratorsOnly(Actor actor) {
        return Mono.fromRunnable(() -> Right.READ_AUDIT_TRAIL.require(actor, directory.current()));
    }
}
