package io.liaison.archive.dossier.application;

import io.liaison.archive.dossier.domain.Dossier;
import io.liaison.archive.dossier.domain.Entry;
import io.liaison.archive.dossier.domain.Volume;
import io.liaison.archive.dossier.form.DossierForms;
import io.liaison.archive.dossier.form.FormReader;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads dossiers: the list of them, one as forms, one as a timeline, one entry. */
@Component
public class BrowseDossiers {

    /** A dossier with its seals and forms. */
    public record OpenDossier(Dossier dossier, List<Volume> volumes, DossierForms forms) {}

    private final Dossiers dossiers;
    private final Entries entries;
    private final Chain chain;
    private final FindDossier find;
    private final FormReader forms;

    BrowseDossiers(Dossiers dossiers, Entries entries, Chain chain, FindDossier find, FormReader forms) {
        this.dossiers = dossiers;
        this.entries = entries;
        this.chain = chain;
        this.find = find;
        this.forms = forms;
    }

    public Mono<Page<Dossier>> list(Actor actor, DossierFilter filter, int limit, @Nullable String cursor) {
        return Mono.defer(() -> dossiers.sealed(actor, filter, sealedAfter(cursor), limit + 1)
                .collectList()
                .map(rows -> Page.of(
                        rows, limit, row -> Cursor.of(Objects.requireNonNull(row.sealedAt()), row.requestId()))));
    }

    public Mono<OpenDossier> open(Actor actor, String name) {
        return find.visible(actor, name)
                .flatMap(dossier -> Mono.zip(
                                chain.volumes(dossier.requestId()).collectList(),
                                entries.all(dossier.requestId()).collectList())
                        .map(both -> new OpenDossier(dossier, both.getT1(), forms.read(both.getT2()))));
    }

    public Mono<Page<Entry>> timeline(
            Actor actor, String name, TimelineFilter filter, int limit, @Nullable String cursor) {
        return find.visible(actor, name)
                .flatMap(dossier -> entries.page(dossier.requestId(), filter, entryAfter(cursor), limit + 1)
                        .collectList())
                .map(rows -> Page.of(rows, limit, entry -> Cursor.of(entry.time(), entry.eventId())));
    }

    public Mono<Entry> entry(Actor actor, String name, String eventId) {
        return find.visible(actor, name)
                .flatMap(dossier -> entries.find(dossier.requestId(), eventId))
                .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("dossier-entry-unknown", eventId)));
    }

    private static @Nullable Cursor sealedAfter(@Nullable String cursor) {
        Cursor place = Cursor.decode(cursor, 2);
        if (place != null) {
            readable(() -> UUID.fromString(place.key(1)));
        }
        return withInstant(place);
    }

    private static @Nullable Cursor entryAfter(@Nullable String cursor) {
        return withInstant(Cursor.decode(cursor, 2));
    }

    private static @Nullable Cursor withInstant(@Nullable Cursor place) {
        if (place != null) {
            readable(() -> Instant.parse(place.key(0)));
        }
        return place;
    }

    private static void readable(Runnable reading) {
        try {
            reading.run();
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw RuleViolation.invalid(FieldViolation.of("cursor", "cursor.unreadable"));
        }
    }
}
