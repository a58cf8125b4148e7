package io.liaison.request.review.domain;

import io.liaison.platform.wording.Severity;
import io.liaison.request.intake.domain.Acknowledgement;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.Submission;
import io.liaison.request.intake.domain.clarity.Finding;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One line of the first check (初審): what is looked at, how it came out, and what was found (functional.md, section 3).
 */
public record Check(Subject subject, Result result, List<Judged> findings) {

    /** What is looked at, in the order a reviewer goes through. */
    public enum Subject {
        /** Whether what must be said is said. */
        REQUIRED_FIELDS,
        /** Whether every department involved knows what, how much and by when; and of parties, what they want. */
        ASKS,
        /** Whether dates can hold. */
        DATES,
        /** Whether the priority agrees with the date. */
        PRIORITY,
        /** Whether files that are spoken of are there. */
        ATTACHMENTS,
        /** Whether the words are clear. */
        WORDING,
        /** Whether the raising department's head signed for what the form says now. */
        SIGNATURE;

        private static final Map<String, Subject> BY_RULE = Map.of(
                "wished-completion-past", DATES,
                "ask-after-wished-completion", DATES,
                "period-past", DATES,
                "opinions-without-date", DATES,
                "opinions-after-wished-completion", DATES,
                "party-without-statement", ASKS,
                "date-relative", DATES,
                "high-priority-far-date", PRIORITY,
                "low-priority-near-date", PRIORITY,
                "attachment-mentioned", ATTACHMENTS);

        /** Rules that have no place of their own count by what they are about. */
        private static Subject of(Finding finding) {
            Subject own = BY_RULE.get(finding.rule());
            if (own != null) {
                return own;
            }
            if (finding.blocking()) {
                return REQUIRED_FIELDS;
            }
            return finding.rule().startsWith("ask-") || finding.rule().startsWith("department-") ? ASKS : WORDING;
        }
    }

    /** How it came out. */
    public enum Result {
        /** Nothing was found that anybody had to see. */
        PASSED,
        /** Something was found, all of which the initiator has seen. */
        ACKNOWLEDGED,
        /** Something was found that the initiator has not seen, or something is missing. */
        OPEN
    }

    /** A finding, and whether the initiator submitted in spite of it. */
    public record Judged(Finding finding, boolean acknowledged) {}

    public Check {
        findings = List.copyOf(findings);
    }

    /**
     * The whole first check of a request.
     *
     * @param findings what the clarity check says of its form now
     */
    public static List<Check> of(Request request, List<Finding> findings) {
        Submission submission = request.submission();
        Collection<Acknowledgement> seen = submission == null ? List.of() : submission.acknowledged();
        Map<Subject, List<Judged>> found = new EnumMap<>(Subject.class);
        for (Finding finding : findings) {
            Subject subject = Subject.of(finding);
            Judged judged = new Judged(finding, seen.contains(finding.acknowledgement()));
            found.merge(subject, List.of(judged), Check::joined);
        }
        return Stream.of(Subject.values())
                .map(subject -> check(subject, request, found.getOrDefault(subject, List.of())))
                .toList();
    }

    private static Check check(Subject subject, Request request, List<Judged> found) {
        if (subject == Subject.SIGNATURE) {
            return new Check(subject, request.signed() ? Result.PASSED : Result.OPEN, found);
        }
        List<Judged> weighty = found.stream()
                .filter(judged -> judged.finding().severity() != Severity.HINT)
                .toList();
        if (weighty.isEmpty()) {
            return new Check(subject, Result.PASSED, found);
        }
        boolean seen = weighty.stream().allMatch(Judged::acknowledged);
        return new Check(subject, seen ? Result.ACKNOWLEDGED : Result.OPEN, found);
    }

    private static List<Judged> joined(List<Judged> one, List<Judged> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
