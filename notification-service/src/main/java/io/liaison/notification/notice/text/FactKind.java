package io.liaison.notification.notice.text;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the value of a fact is, known by the last part of its name. */
enum FactKind {
    PERSON("person", "onBehalfOf", "owner", "leadHead", "initiator", "raisingDepartmentHead", "attendees", "mentions"),
    DEPARTMENT("department", "departments", "leadDepartment", "raisingDepartment", "from", "on"),
    /** A date or an instant in ISO format. */
    MOMENT(
            "answerBy",
            "by",
            "completedAt",
            "confirmBy",
            "date",
            "dueAt",
            "dueOn",
            "end",
            "expectedFinish",
            "plannedFinish",
            "plannedStart",
            "reportedAt",
            "since",
            "start",
            "suggestedCompletion",
            "wishedCompletion"),
    NUMBER("count", "daysLeft", "entries", "percent", "planVersion", "round", "sequence", "version", "volume"),
    /** One of a few words in capitals, translated by the bundle. */
    WORD("answer", "cause", "kind", "outcome", "priority", "reason", "state", "type"),
    TEXT;

    private static final Map<String, FactKind> BY_NAME = Stream.of(values())
            .flatMap(kind -> kind.names.stream().map(name -> Map.entry(name, kind)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Set<String> names;

    FactKind(String... names) {
        this.names = Set.of(names);
    }

    static FactKind of(String factName) {
        return BY_NAME.getOrDefault(factName.substring(factName.lastIndexOf('.') + 1), TEXT);
    }
}
