package io.liaison.request.template.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.request.intake.application.RaiseRequest;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.permission.domain.Right;
import io.liaison.request.template.domain.DateRule;
import io.liaison.request.template.domain.FormRenewal;
import io.liaison.request.template.domain.FormTemplate;
import io.liaison.request.template.domain.FormTemplate.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Begins a draft with a form of the past: of a template, or of any request the actor may see. Files stay where they are:
 * they were handed in for those who see the former request, who are others than will see the new one.
 */
@Component
public class RaiseAnew {

    private final KeepTemplates templates;
    private final FormerForms forms;
    private final RaiseRequest raising;
    private final DirectorySource directory;
    private final Clock clock;

    RaiseAnew(
            KeepTemplates templates, FormerForms forms, RaiseRequest raising, DirectorySource directory, Clock clock) {
        this.templates = templates;
        this.forms = forms;
        this.raising = raising;
        this.directory = directory;
        this.clock = clock;
    }

    public Mono<Request> fromTemplate(UUID templateId, Actor actor, DateRule dates) {
        return Mono.fromSupplier(() -> Right.RAISE_REQUEST.require(actor, directory.current()))
                .then(Mono.defer(() -> templates.find(actor, templateId)))
                .map(FormTemplate::content)
                .flatMap(content -> raise(content, actor, dates));
    }

    public Mono<Request> fromRequest(UUID requestId, Actor actor, DateRule dates) {
        return forms.of(requestId, actor).flatMap(content -> raise(content, actor, dates));
    }

    private Mono<Request> raise(Content former, Actor actor, DateRule dates) {
        Directory current = directory.current();
        LocalDate today = current.calendar().dateOf(clock.instant());
        return raising.raise(actor, FormRenewal.of(former, current, today, dates));
    }
}
