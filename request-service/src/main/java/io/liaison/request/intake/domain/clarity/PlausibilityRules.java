package io.liaison.request.intake.domain.clarity;

import io.liaison.request.intake.domain.Priority;
import io.liaison.request.intake.domain.RequestForm;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a first check (初審) looks at besides: dates, priority against date, attachments. */
final class PlausibilityRules {

    /** A high priority for something wished later than this asks for a reason. */
    static final int FAR_DAYS = 90;

    /** A low priority for something wished sooner than this asks for a reason. */
    static final int NEAR_DAYS = 7;

    static final List<ClarityRule> ALL = List.of(
            PlausibilityRules::pastDate, PlausibilityRules::priorityAgainstDate, PlausibilityRules::attachments);

    private static final Pattern MENTIONS_ATTACHMENT =
            Pattern.compile("附件|附檔|附档|見附|见附|\\battach(?:ed|ments?)\\b", Pattern.CASE_INSENSITIVE);

    private PlausibilityRules() {}

    static Stream<Finding> pastDate(Inspection inspection) {
        LocalDate wished = inspection.form().wishedCompletion();
        return wished != null && wished.isBefore(inspection.today())
                ? Stream.of(Finding.unclear("wished-completion-past", "wishedCompletion"))
                : Stream.empty();
    }

    static Stream<Finding> priorityAgainstDate(Inspection inspection) {
        RequestForm form = inspection.form();
        LocalDate wished = form.wishedCompletion();
        if (wished == null) {
            return Stream.empty();
        }
        if (form.priority() == Priority.HIGH
                && wished.isAfter(inspection.today().plusDays(FAR_DAYS))) {
            return Stream.of(Finding.unclear("high-priority-far-date", "priority", FAR_DAYS));
        }
        if (form.priority() == Priority.LOW
                && wished.isBefore(inspection.today().plusDays(NEAR_DAYS))) {
            return Stream.of(Finding.unclear("low-priority-near-date", "priority", NEAR_DAYS));
        }
        return Stream.empty();
    }

    static Stream<Finding> attachments(Inspection inspection) {
        boolean mentioned = inspection.texts().stream()
                .anyMatch(free -> MENTIONS_ATTACHMENT.matcher(free.text()).find());
        return mentioned && inspection.attachments() == 0
                ? Stream.of(Finding.unclear("attachment-mentioned", "attachments"))
                : Stream.empty();
    }
}
