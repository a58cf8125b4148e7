package io.liaison.request.intake.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.request.intake.domain.Acknowledgement;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.Change;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.intake.domain.Submission;
import io.liaison.request.intake.domain.clarity.ClarityCheck;
import io.liaison.request.intake.domain.clarity.Inspection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands a form in: checks it, draws its number the first time, tells who has to know (functional.md, section 2). */
@Component
public class SubmitRequest {

    private final RequestChanges changes;
    private final ClarityCheck clarity;
    private final NumberSeries numbers;
    private final DirectorySource directory;
    private final Clock clock;

    SubmitRequest(
            RequestChanges changes,
            ClarityCheck clarity,
            NumberSeries numbers,
            DirectorySource directory,
            Clock clock) {
        this.changes = changes;
        this.clarity = clarity;
        this.numbers = numbers;
        this.directory = directory;
        this.clock = clock;
    }

    public Mono<Request> submit(UUID id, Actor actor, List<Acknowledgement> acknowledged) {
        return changes.applyWhen(id, actor, Act.SUBMIT, (request, by) -> submitted(request, by, acknowledged));
    }

    private Mono<Change> submitted(Request request, ActedBy by, List<Acknowledgement> acknowledged) {
        request.require(Act.SUBMIT);
        Directory current = directory.current();
        Instant now = clock.instant();
        LocalDate today = current.calendar().dateOf(now);
        List<Acknowledgement> inSpiteOf = clarity.requireSubmittable(Inspection.of(request, today), acknowledged);
        boolean byHead = current.isHeadOf(by.inTheNameOf(), request.origin().raisingDepartment());
        Submission former = request.submission();
        if (former != null) {
            int next = former.version() + 1;
            return Mono.just(request.submit(
                    new Submission(former.number(), former.raisedOn(), next, now, by, inSpiteOf), byHead));
        }
        return number(request, today)
                .map(number -> request.submit(new Submission(number, today, 1, now, by, inSpiteOf), byHead));
    }

    private Mono<String> number(Request request, LocalDate today) {
        RequestType type = Objects.requireNonNull(request.form().type(), "the check demands a type");
        return numbers.next(type, YearMonth.from(today));
    }
}
