package io.liaison.request.directory.domain;

import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.rule.FieldViolation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an import does. Lines with faults are left out, and then those that led to faults of the whole because of that,
 * until what is left is sound; so the lines left out are all those that have to be mended.
 */
public final class ImportPlan {

    private final Directory before;
    private final List<ImportLine> lines;
    private final List<Person> absent;
    private final ImportChoices choices;
    private final Map<String, List<FieldViolation>> refusals = new HashMap<>();
    private final Set<String> inEdit = new HashSet<>();
    private Directory after;
    private List<FieldViolation> otherFaults = List.of();

    private ImportPlan(Directory before, List<ImportLine> lines, List<Person> absent, ImportChoices choices) {
        this.before = before;
        this.lines = lines;
        this.absent = absent;
        this.choices = choices;
        this.after = before;
        lines.forEach(line -> inEdit.add(line.key()));
        if (choices.absent() != ImportChoices.Absent.REPORT) {
            absent.forEach(person -> inEdit.add(EntryKeys.person(person.id())));
        }
    }

    /**
     * Plans an import.
     *
     * @param blocked why people can't leave, by their ids
     * @throws io.liaison.platform.rule.RuleViolation when a file lacks a column or has an unknown one
     */
    public static ImportPlan of(
            Directory before,
            List<ImportFile> files,
            ImportChoices choices,
            Map<String, List<FieldViolation>> blocked) {
        List<ImportLine> lines = files.stream()
                .flatMap(file -> new ImportReading(file, before).lines().stream())
                .toList();
        boolean people = files.stream().anyMatch(file -> file.kind() == ImportFile.Kind.PEOPLE);
        ImportPlan plan = new ImportPlan(before, lines, people ? absent(before, lines) : List.of(), choices);
        blocked.forEach((id, reasons) -> plan.refusals.put(EntryKeys.person(id), reasons));
        plan.settle();
        return plan;
    }

    private static List<Person> absent(Directory before, List<ImportLine> lines) {
        Set<String> named = lines.stream().map(ImportLine::key).collect(Collectors.toSet());
        return before.people().stream()
                .filter(person -> !named.contains(EntryKeys.person(person.id())))
                .toList();
    }

    /** Each round leaves out at least one entry more, so this ends. */
    private void settle() {
        Set<DirectoryFault> old = new HashSet<>(DirectoryCheck.faults(before));
        List<DirectoryFault> faults;
        boolean blamed;
        do {
            after = edit().appliedTo(before);
            faults = DirectoryCheck.faults(after).stream()
                    .filter(fault -> !old.contains(fault))
                    .toList();
            blamed = blame(faults);
        } while (blamed);
        otherFaults = faults.stream().map(DirectoryFault::violation).toList();
    }

    /** Whether any of them can be laid to an entry that is then left out. */
    private boolean blame(List<DirectoryFault> faults) {
        Map<String, List<FieldViolation>> found = new HashMap<>();
        for (DirectoryFault fault : faults) {
            culprit(fault)
                    .ifPresent(key ->
                            found.computeIfAbsent(key, any -> new ArrayList<>()).add(reason(fault, key)));
        }
        refusals.putAll(found);
        return !found.isEmpty();
    }

    /** Of a person who was to go it is said which post stands against it. */
    private FieldViolation reason(DirectoryFault fault, String key) {
        boolean post = fault.field().equals("head") || fault.field().equals("liaison");
        return post && EntryKeys.find(key, after).isEmpty()
                ? FieldViolation.of("active", "directory.duty." + fault.field(), EntryKeys.nameIn(fault.entry()))
                : fault.violation();
    }

    /** The entry at fault or the one it is about, whichever the import changes; else whichever it names. */
    private Optional<String> culprit(DirectoryFault fault) {
        List<String> taken = Stream.of(fault.entry(), fault.concerned())
                .filter(key -> inEdit.contains(key) && !refusals.containsKey(key))
                .toList();
        return taken.stream()
                .filter(this::isChanged)
                .findFirst()
                .or(() -> taken.stream().findFirst());
    }

    private boolean isChanged(String key) {
        return !EntryKeys.find(key, before).equals(EntryKeys.find(key, after));
    }

    /** What is carried out: everything that is not refused. */
    public DirectoryEdit edit() {
        List<ImportLine> sound = lines.stream().filter(this::isTaken).toList();
        List<Person> going = absent.stream()
                .filter(person -> !refusals.containsKey(EntryKeys.person(person.id())))
                .toList();
        boolean removing = choices.absent() == ImportChoices.Absent.REMOVE;
        boolean deactivating = choices.absent() == ImportChoices.Absent.DEACTIVATE;
        return new DirectoryEdit(
                sound.stream().flatMap(line -> line.department().stream()).toList(),
                Stream.concat(
                                sound.stream().flatMap(line -> line.person().stream()),
                                going.stream()
                                        .filter(person -> deactivating && person.active())
                                        .map(Person::deactivated))
                        .toList(),
                Set.of(),
                going.stream().filter(person -> removing).map(Person::id).collect(Collectors.toSet()));
    }

    private boolean isTaken(ImportLine line) {
        return line.isSound() && !refusals.containsKey(line.key());
    }

    /** Those who would leave by it. */
    public List<Person> leaving() {
        return DirectoryDifference.between(before, after).leaving();
    }

    public Directory after() {
        return after;
    }

    /** What becomes of each line, in the order of the files. */
    public List<ImportOutcome> outcomes() {
        return lines.stream()
                .map(line -> new ImportOutcome(
                        line.kind().fileName(), line.line(), line.key(), resultOf(line), reasons(line)))
                .toList();
    }

    /** What becomes of the people whom the file doesn't name. */
    public List<ImportOutcome> absentees() {
        return absent.stream()
                .map(person -> {
                    String key = EntryKeys.person(person.id());
                    List<FieldViolation> reasons = refusals.getOrDefault(key, List.of());
                    return new ImportOutcome(
                            ImportFile.Kind.PEOPLE.fileName(), 0, key, resultOf(person, reasons), reasons);
                })
                .toList();
    }

    /** Faults of the whole that no line is to blame for. */
    public List<FieldViolation> otherFaults() {
        return otherFaults;
    }

    private List<FieldViolation> reasons(ImportLine line) {
        return Stream.concat(line.faults().stream(), refusals.getOrDefault(line.key(), List.of()).stream())
                .toList();
    }

    private ImportOutcome.Result resultOf(ImportLine line) {
        if (!isTaken(line)) {
            return ImportOutcome.Result.REFUSED;
        }
        Optional<?> was = EntryKeys.find(line.key(), before);
        if (was.isEmpty()) {
            return ImportOutcome.Result.CREATED;
        }
        return was.equals(EntryKeys.find(line.key(), after))
                ? ImportOutcome.Result.UNCHANGED
                : ImportOutcome.Result.CHANGED;
    }

    private ImportOutcome.Result resultOf(Person absentee, List<FieldViolation> reasons) {
        if (!reasons.isEmpty()) {
            return ImportOutcome.Result.REFUSED;
        }
        return switch (choices.absent()) {
            case REPORT -> ImportOutcome.Result.ABSENT;
            case DEACTIVATE -> absentee.active() ? ImportOutcome.Result.DEACTIVATED : ImportOutcome.Result.UNCHANGED;
            case REMOVE -> ImportOutcome.Result.REMOVED;
        };
    }
}
