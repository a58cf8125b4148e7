package io.liaison.archive.retrospective.application;

import io.liaison.archive.retrospective.domain.Retrospective;
import io.liaison.archive.retrospective.domain.State;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.audience.RequestAudiences;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads a retrospective, with the acts that are open to the reader. */
@Component
public class ReadRetrospective {

    /** A retrospective and what the reader may do. */
    public record Read(Retrospective retrospective, List<String> acts, List<String> contributesFor) {}

    private final Retrospectives retrospectives;
    private final RequestAudiences audiences;
    private final DirectorySource directory;

    ReadRetrospective(Retrospectives retrospectives, RequestAudiences audiences, DirectorySource directory) {
        this.retrospectives = retrospectives;
        this.audiences = audiences;
        this.directory = directory;
    }

    public Mono<Read> read(Actor actor, UUID requestId) {
        return audiences
                .requireVisible(actor, requestId)
                .then(retrospectives.find(requestId))
                .switchIfEmpty(Mono.error(() -> RetrospectiveChanges.unknown(requestId)))
                .map(found -> forReader(actor, found));
    }

    /** What is open to an actor, for an answer to a change. */
    public Read forReader(Actor actor, Retrospective retrospective) {
        Directory now = directory.current();
        List<String> contributesFor = retrospective.state() == State.OPEN
                ? retrospective.departments().stream()
                        .filter(department -> may(actor, Roles.representativeOf(now, department)))
                        .toList()
                : List.of();
        return new Read(retrospective, acts(actor, retrospective, now, contributesFor), contributesFor);
    }

    private static List<String> acts(
            Actor actor, Retrospective retrospective, Directory now, List<String> contributesFor) {
        String lead = retrospective.about().leadDepartment();
        List<String> acts = new ArrayList<>();
        if (!contributesFor.isEmpty()) {
            acts.add("contribute");
        }
        if (contributesFor.contains(lead)) {
            acts.add("summarise");
        }
        if (retrospective.state() == State.OPEN && may(actor, Roles.headOf(now, lead))) {
            acts.add("sign");
        }
        if (retrospective.state() == State.SIGNED && may(actor, now::isAdministrator)) {
            acts.add("file");
        }
        return List.copyOf(acts);
    }

    private static boolean may(Actor actor, Predicate<String> role) {
        return actor.when(role).isPresent();
    }
}
