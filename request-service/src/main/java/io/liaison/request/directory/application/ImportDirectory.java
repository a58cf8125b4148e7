package io.liaison.request.directory.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.directory.domain.ImportChoices;
import io.liaison.request.directory.domain.ImportFile;
import io.liaison.request.directory.domain.ImportPlan;
import io.liaison.request.permission.domain.Right;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes people and departments from files, all in one transaction, or says what that would change. */
@Component
public class ImportDirectory {

    private static final int MOST_FAULTS_SHOWN = 200;
    private static final Set<String> TOLD_BY_KIND = Set.of("head", "liaison", "sign", "revise", "confirm", "task");

    private final DirectorySource directory;
    private final DirectoryEditing editing;
    private final LeavingPeople leaving;

    ImportDirectory(DirectorySource directory, DirectoryEditing editing, LeavingPeople leaving) {
        this.directory = directory;
        this.editing = editing;
        this.leaving = leaving;
    }

    /** What the files would change now; changes nothing. */
    public Mono<ImportPlan> rehearse(Actor actor, List<ImportFile> files, ImportChoices choices) {
        return Mono.fromSupplier(directory::current).flatMap(current -> {
            Right.CHANGE_DIRECTORY.require(actor, current);
            return plan(current, files, choices);
        });
    }

    /**
     * Carries it out.
     *
     * @throws RuleViolation (in the Mono) of kind INVALID, with a fault per line, when a line has one and such lines are
     *     not to be left out
     */
    public Mono<ImportPlan> run(Actor actor, List<ImportFile> files, ImportChoices choices) {
        AtomicReference<ImportPlan> made = new AtomicReference<>();
        return editing.edit(
                        (before, by) -> plan(before, files, choices)
                                .doOnNext(plan -> requireFaultless(plan, choices))
                                .doOnNext(made::set)
                                .map(ImportPlan::edit),
                        before -> Right.CHANGE_DIRECTORY.require(actor, before))
                .thenReturn(made)
                .mapNotNull(AtomicReference::get);
    }

    private Mono<ImportPlan> plan(Directory before, List<ImportFile> files, ImportChoices choices) {
        return plan(before, files, choices, Map.of(), Set.of());
    }

    /** Plans anew as long as somebody would leave who can't; nobody is asked for twice, so this ends. */
    private Mono<ImportPlan> plan(
            Directory before,
            List<ImportFile> files,
            ImportChoices choices,
            Map<String, List<FieldViolation>> blocked,
            Set<String> asked) {
        ImportPlan plan = ImportPlan.of(before, files, choices, blocked);
        List<String> unasked = plan.leaving().stream()
                .map(Person::id)
                .filter(id -> !asked.contains(id))
                .toList();
        return unasked.isEmpty()
                ? Mono.just(plan)
                : stayers(unasked, plan.after())
                        .flatMap(found -> plan(before, files, choices, joined(blocked, found), with(asked, unasked)));
    }

    private Mono<Map<String, List<FieldViolation>>> stayers(List<String> people, Directory after) {
        return leaving.dutiesOf(people, after).collectMap(LeavingPeople.Held::person, held -> reasons(held.duties()));
    }

    private static List<FieldViolation> reasons(List<OpenDuty> duties) {
        return duties.stream()
                .map(duty -> FieldViolation.of(
                        "active",
                        TOLD_BY_KIND.contains(duty.kind()) ? "directory.duty." + duty.kind() : "directory.duty.other",
                        duty.number() == null ? duty.title() : duty.number() + " " + duty.title()))
                .toList();
    }

    private static void requireFaultless(ImportPlan plan, ImportChoices choices) {
        List<FieldViolation> faults = Stream.of(
                        plan.otherFaults().stream(),
                        plan.outcomes().stream().flatMap(outcome -> outcome.located().stream()),
                        plan.absentees().stream().flatMap(outcome -> outcome.located().stream()))
                .flatMap(part -> part)
                .limit(MOST_FAULTS_SHOWN)
                .toList();
        boolean refuse = choices.faults() == ImportChoices.Faults.REFUSE_ALL
                || !plan.otherFaults().isEmpty();
        if (refuse && !faults.isEmpty()) {
            throw RuleViolation.invalid("import-refused", faults);
        }
    }

    private static Map<String, List<FieldViolation>> joined(
            Map<String, List<FieldViolation>> some, Map<String, List<FieldViolation>> others) {
        Map<String, List<FieldViolation>> all = new HashMap<>(some);
        all.putAll(others);
        return all;
    }

    private static Set<String> with(Set<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toCollection(HashSet::new));
    }
}
