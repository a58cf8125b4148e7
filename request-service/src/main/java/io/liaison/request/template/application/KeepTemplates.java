package io.liaison.request.template.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.template.domain.FormTemplate;
import io.liaison.request.template.domain.FormTemplate.Content;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Saves, renames, refills and removes the templates of a person. Whoever stands for somebody has templates of the own
 * name only.
 */
@Component
public class KeepTemplates {

    /** How many templates a person may have. */
    public static final int MOST = 50;

    private final Templates templates;
    private final FormerForms forms;
    private final TransactionalOperator transactions;
    private final Clock clock;

    KeepTemplates(Templates templates, FormerForms forms, TransactionalOperator transactions, Clock clock) {
        this.templates = templates;
        this.forms = forms;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Mono<List<FormTemplate>> list(Actor actor) {
        return templates.of(actor.person()).collectList();
    }

    public Mono<FormTemplate> find(Actor actor, UUID id) {
        return templates.find(actor.person(), id).switchIfEmpty(Mono.error(KeepTemplates::unknown));
    }

    /** Keeps the form of a request the actor may see. */
    public Mono<FormTemplate> save(Actor actor, UUID requestId, String name) {
        return forms.of(requestId, actor)
                .flatMap(content -> add(actor.person(), name, content))
                .as(transactions::transactional);
    }

    private Mono<FormTemplate> add(String person, String name, Content content) {
        return templates
                .ofForChange(person)
                .collectList()
                .map(kept -> added(person, name, content, kept))
                .flatMap(templates::add);
    }

    private FormTemplate added(String person, String name, Content content, List<FormTemplate> kept) {
        if (kept.size() >= MOST) {
            throw RuleViolation.conflict("too-many-templates", MOST);
        }
        requireUsable(name, kept, null);
        return new FormTemplate(UUID.randomUUID(), person, name, content, clock.instant(), 0);
    }

    /**
     * Changes a template.
     *
     * @param requestId a request whose form it takes from now on; none to keep the form it has
     */
    public Mono<FormTemplate> change(
            Actor actor, UUID id, long expectedVersion, String name, @Nullable UUID requestId) {
        return templates
                .ofForChange(actor.person())
                .collectList()
                .map(kept -> renamed(kept, id, expectedVersion, name))
                .flatMap(renamed -> requestId == null
                        ? Mono.just(renamed)
                        : forms.of(requestId, actor).map(renamed::refilled))
                .flatMap(templates::save)
                .as(transactions::transactional);
    }

    private FormTemplate renamed(List<FormTemplate> kept, UUID id, long expectedVersion, String name) {
        FormTemplate before = among(kept, id);
        if (before.version() != expectedVersion) {
            throw RuleViolation.stale();
        }
        requireUsable(name, kept, id);
        return before.renamed(name, clock.instant());
    }

    public Mono<Void> remove(Actor actor, UUID id) {
        return templates
                .ofForChange(actor.person())
                .collectList()
                .flatMap(kept -> templates.remove(among(kept, id).id()))
                .as(transactions::transactional);
    }

    private static FormTemplate among(List<FormTemplate> kept, UUID id) {
        return kept.stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .orElseThrow(KeepTemplates::unknown);
    }

    private static void requireUsable(String name, List<FormTemplate> kept, @Nullable UUID own) {
        if (name.isEmpty()) {
            throw RuleViolation.invalid(FieldViolation.of("name", "text.empty"));
        }
        boolean taken = kept.stream()
                .filter(template -> !template.id().equals(own))
                .anyMatch(template -> template.name().equalsIgnoreCase(name));
        if (taken) {
            throw RuleViolation.conflict("template-name-taken", name);
        }
    }

    private static RuleViolation unknown() {
        return RuleViolation.notFound("template-unknown");
    }
}
