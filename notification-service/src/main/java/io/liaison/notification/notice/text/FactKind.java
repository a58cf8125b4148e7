package io.liaison.notification.notice.text;

/** What the value of a fact is, known by the last part of its name. */
enum FactKind {
    PERSON,
    DEPARTMENT,
    /** A date or an instant in ISO format. */
    MOMENT,
    NUMBER,
    /** One of a few words in capitals, translated by the bundle. */
    WORD,
    TEXT;

    static FactKind of(String factName) {
        return switch (factName.substring(factName.lastIndexOf('.') + 1)) {
            case "person",
                    "onBehalfOf",
                    "owner",
                    "leadHead",
                    "initiator",
                    "raisingDepartmentHead",
                    "attendees",
                    "formerLiaison",
                    "liaison" -> PERSON;
            case "department", "departments", "leadDepartment", "raisingDepartment", "from", "on" -> DEPARTMENT;
            case "answerBy", "completedAt", "confirmBy", "date", "dueAt", "dueBefore", "dueOn", "end" -> MOMENT;
            case "expectedFinish",
                    "neededBy",
                    "plannedFinish",
                    "plannedStart",
                    "promisedBy",
                    "reportedAt",
                    "since",
                    "start" -> MOMENT;
            case "suggestedCompletion", "wishedCompletion" -> MOMENT;
            case "count", "daysLeft", "entries", "percent", "planVersion", "round", "sequence" -> NUMBER;
            case "version", "volume" -> NUMBER;
            case "answer", "cause", "kind", "outcome", "priority", "reason", "state", "type" -> WORD;
            default -> TEXT;
        };
    }
}
