package io.liaison.archive.dossier.web;

import io.liaison.archive.dossier.application.BrowseDossiers;
import io.liaison.archive.dossier.application.DossierFilter;
import io.liaison.archive.dossier.application.TimelineFilter;
import io.liaison.archive.dossier.application.VerifyDossier;
import io.liaison.archive.dossier.domain.Chapter;
import io.liaison.archive.dossier.domain.Outcome;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.paging.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/archive/dossiers")
class DossierController {

    private final BrowseDossiers browse;
    private final VerifyDossier verify;
    private final EntryViews entries;

    DossierController(BrowseDossiers browse, VerifyDossier verify, EntryViews entries) {
        this.browse = browse;
        this.verify = verify;
        this.entries = entries;
    }

    @GetMapping
    Mono<Page<DossierViews.Item>> list(
            Actor actor,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(required = false) @Nullable @Size(max = 40) String type,
            @RequestParam(required = false) @Nullable @Size(max = 200) String q,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return browse.list(actor, new DossierFilter(outcome, type, q), limit, cursor)
                .map(page -> page.map(DossierViews::item));
    }

    @GetMapping("/{number}")
    Mono<DossierViews.Detail> open(Actor actor, @PathVariable @Size(max = 40) String number) {
        return browse.open(actor, number).map(DossierViews::detail);
    }

    @GetMapping("/{number}/timeline")
    Mono<Page<EntryViews.TimelineItem>> timeline(
            Actor actor,
            @PathVariable @Size(max = 40) String number,
            @RequestParam(required = false) @Nullable Chapter chapter,
            @RequestParam(required = false) @Nullable @Size(max = 200) String person,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return browse.timeline(actor, number, new TimelineFilter(chapter, person), limit, cursor)
                .map(page -> page.map(entries::timelineItem));
    }

    @GetMapping("/{number}/entries/{eventId}")
    Mono<EntryViews.EntryDetail> entry(
            Actor actor, @PathVariable @Size(max = 40) String number, @PathVariable @Size(max = 200) String eventId) {
        return browse.entry(actor, number, eventId).map(entries::entry);
    }

    @GetMapping("/{number}/verification")
    Mono<VerificationViews.VerificationAnswer> verification(Actor actor, @PathVariable @Size(max = 40) String number) {
        return verify.verify(actor, number).map(VerificationViews::of);
    }
}
