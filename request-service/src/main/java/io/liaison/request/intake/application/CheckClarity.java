package io.liaison.request.intake.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.directory.people.Person;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.clarity.ClarityCheck;
import io.liaison.request.intake.domain.clarity.Finding;
import io.liaison.request.intake.domain.clarity.Inspection;
import io.liaison.request.permission.domain.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the clarity check says of what somebody is writing (functional.md, section 2); stores nothing. */
@Component
public class CheckClarity {

    private final ClarityCheck clarity;
    private final DirectorySource directory;
    private final Clock clock;

    CheckClarity(ClarityCheck clarity, DirectorySource directory, Clock clock) {
        this.clarity = clarity;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Looks at a form as if the actor's department raised it.
     *
     * @param attachments how many files go with it
     * @throws io.liaison.platform.rule.RuleViolation (in the Mono) of kind FORBIDDEN for whoever raises no requests
     */
    public Mono<List<Finding>> form(Actor actor, RequestForm form, int attachments) {
        return Mono.fromSupplier(() -> {
            Directory current = directory.current();
            ActedBy by = Right.RAISE_REQUEST.require(actor, current);
            String department =
                    current.person(by.inTheNameOf()).map(Person::department).orElseThrow();
            return clarity.findings(new Inspection(form, department, attachments, today(current)));
        });
    }

    /**
     * Looks at a text by itself.
     *
     * @param asAsk whether it is to say when and how much as well, as an ask does
     */
    public List<Finding> text(String text, boolean asAsk) {
        return clarity.findings(text, asAsk, today(directory.current()));
    }

    private LocalDate today(Directory current) {
        return current.calendar().dateOf(clock.instant());
    }
}
