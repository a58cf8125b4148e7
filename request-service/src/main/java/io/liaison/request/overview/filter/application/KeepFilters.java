package io.liaison.request.overview.filter.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.overview.filter.application.SavedFilter.Wanted;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Saves, changes and removes the filters of a person. Whoever stands for somebody has filters of the own name only. */
@Component
public class KeepFilters {

    /** How many filters a person may have. */
    public static final int MOST = 50;

    private final SavedFilters filters;
    private final TransactionalOperator transactions;

    KeepFilters(SavedFilters filters, TransactionalOperator transactions) {
        this.filters = filters;
        this.transactions = transactions;
    }

    public Mono<List<SavedFilter>> list(Actor actor) {
        return filters.of(actor.person()).collectList();
    }

    public Mono<SavedFilter> find(Actor actor, UUID id) {
        return filters.find(actor.person(), id).switchIfEmpty(Mono.error(KeepFilters::unknown));
    }

    public Mono<SavedFilter> save(Actor actor, Wanted wanted) {
        return filters.ofForChange(actor.person())
                .collectList()
                .flatMap(kept -> add(actor.person(), kept, wanted))
                .as(transactions::transactional);
    }

    private Mono<SavedFilter> add(String person, List<SavedFilter> kept, Wanted wanted) {
        if (kept.size() >= MOST) {
            throw RuleViolation.conflict("too-many-filters", MOST);
        }
        requireFree(wanted.name(), kept, null);
        SavedFilter added = new SavedFilter(
                UUID.randomUUID(), person, wanted.name(), wanted.criteria(), wanted.order(), wanted.standard(), 0);
        return onlyStandard(added).then(Mono.defer(() -> filters.add(added)));
    }

    public Mono<SavedFilter> change(Actor actor, UUID id, long expectedVersion, Wanted wanted) {
        return filters.ofForChange(actor.person())
                .collectList()
                .flatMap(kept -> change(kept, id, expectedVersion, wanted))
                .as(transactions::transactional);
    }

    private Mono<SavedFilter> change(List<SavedFilter> kept, UUID id, long expectedVersion, Wanted wanted) {
        SavedFilter before = among(kept, id);
        if (before.version() != expectedVersion) {
            throw RuleViolation.stale();
        }
        requireFree(wanted.name(), kept, id);
        SavedFilter after = before.changed(wanted);
        return onlyStandard(after).then(Mono.defer(() -> filters.save(after)));
    }

    public Mono<Void> remove(Actor actor, UUID id) {
        return filters.ofForChange(actor.person())
                .collectList()
                .flatMap(kept -> filters.remove(among(kept, id).id()))
                .as(transactions::transactional);
    }

    private Mono<Void> onlyStandard(SavedFilter filter) {
        return filter.standard() ? filters.clearStandard(filter.person()) : Mono.empty();
    }

    private static SavedFilter among(List<SavedFilter> kept, UUID id) {
        return kept.stream()
                .filter(filter -> filter.id().equals(id))
                .findFirst()
                .orElseThrow(KeepFilters::unknown);
    }

    private static void requireFree(String name, List<SavedFilter> kept, @Nullable UUID own) {
        boolean taken = kept.stream()
                .filter(filter -> !filter.id().equals(own))
                .anyMatch(filter -> filter.name().equalsIgnoreCase(name));
        if (taken) {
            throw RuleViolation.conflict("filter-name-taken", name);
        }
    }

    private static RuleViolation unknown() {
        return RuleViolation.notFound("filter-unknown");
    }
}
