package io.liaison.archive.duty.application;

import io.liaison.archive.retrospective.application.Retrospectives;
import io.liaison.archive.retrospective.domain.Retrospective;
import io.liaison.archive.retrospective.domain.State;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Finds what waits for a person, and for those the person stands for. */
@Component
public class FindDuties {

    private static final int MOST = 200;

    private final Retrospectives retrospectives;
    private final DirectorySource directory;

    FindDuties(Retrospectives retrospectives, DirectorySource directory) {
        this.retrospectives = retrospectives;
        this.directory = directory;
    }

    public Flux<Duty> of(Actor actor) {
        Directory now = directory.current();
        return Flux.fromStream(actor.names())
                .concatMap(name -> ofName(now, name, name.equals(actor.person()) ? null : name));
    }

    private Flux<Duty> ofName(Directory now, String name, @Nullable String onBehalfOf) {
        Set<String> represented = now.representedBy(name);
        Flux<Duty> asDepartment = represented.isEmpty()
                ? Flux.empty()
                : retrospectives
                        .unfinishedOf(represented, MOST)
                        .concatMapIterable(found -> asDepartment(now, found, name, represented, onBehalfOf));
        Flux<Duty> asAdministrator = now.isAdministrator(name)
                ? retrospectives
                        .signed(MOST)
                        .map(found -> duty(Duty.Kind.FILE_RETROSPECTIVE, found, null, now, onBehalfOf))
                : Flux.empty();
        return Flux.concat(asDepartment, asAdministrator);
    }

    private static List<Duty> asDepartment(
            Directory now, Retrospective found, String name, Set<String> represented, @Nullable String onBehalfOf) {
        if (found.state() != State.OPEN) {
            return List.of();
        }
        List<Duty> duties = new ArrayList<>();
        found.missing().stream()
                .filter(represented::contains)
                .map(department -> duty(Duty.Kind.CONTRIBUTE_RETROSPECTIVE, found, department, now, onBehalfOf))
                .forEach(duties::add);
        String lead = found.about().leadDepartment();
        if (represented.contains(lead) && !found.isSummarised()) {
            duties.add(duty(Duty.Kind.SUMMARISE_RETROSPECTIVE, found, lead, now, onBehalfOf));
        }
        if (now.isHeadOf(name, lead) && found.isSummarised() && found.missing().isEmpty()) {
            duties.add(duty(Duty.Kind.SIGN_RETROSPECTIVE, found, lead, now, onBehalfOf));
        }
        return duties;
    }

    private static Duty duty(
            Duty.Kind kind, Retrospective found, @Nullable String subject, Directory now, @Nullable String onBehalfOf) {
        WorkingCalendar calendar = now.calendar();
        Instant due = calendar.at(found.dueOn(), calendar.hours().until());
        return new Duty(kind, found, subject, due, onBehalfOf);
    }
}
