package io.liaison.request.intake.domain.clarity;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.wording.Lexicon;
import io.liaison.request.intake.domain.Acknowledgement;
import io.liaison.request.intake.domain.clarity.Inspection.FreeText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The clarity check: all rules in one list (functional.md, section 2). */
public final class ClarityCheck {

    private static final String TRIED = "text";

    private final WordingRules wording;
    private final List<ClarityRule> rules;

    /**
     * A check.
     *
     * @param lexicon the wording that counts at the moment it is asked for
     */
    public ClarityCheck(Supplier<Lexicon> lexicon) {
        this.wording = new WordingRules(lexicon);
        this.rules = Stream.of(
                        CompletenessRules.ALL,
                        AskRules.ALL,
                        PlausibilityRules.ALL,
                        ParticularsRules.ALL,
                        List.<ClarityRule>of(wording::ofForm))
                .flatMap(List::stream)
                .toList();
    }

    public List<Finding> findings(Inspection inspection) {
        return rules.stream().flatMap(rule -> rule.inspect(inspection)).toList();
    }

    /**
     * Looks at a text by itself.
     *
     * @param asAsk whether it is to say when and how much as well, as an ask does
     * @param today the date in the organisation's zone
     */
    public List<Finding> findings(String text, boolean asAsk, LocalDate today) {
        LocalDate due = today.plusDays(Inspection.USUAL_DAYS);
        Stream<Finding> words = wording.of(new FreeText(TRIED, text), due, today);
        return asAsk
                ? Stream.of(
                                words,
                                wording.whatIsLeft(TRIED, text),
                                AskReading.of(text, today).findings(TRIED))
                        .flatMap(Function.identity())
                        .toList()
                : words.toList();
    }

    /**
     * Lets a form pass whose required fields are there and whose other findings were acknowledged.
     *
     * @return the acknowledgements that answer a finding, for the record
     * @throws RuleViolation of kind INVALID with every finding that stands against it
     */
    public List<Acknowledgement> requireSubmittable(Inspection inspection, Collection<Acknowledgement> acknowledged) {
        List<Finding> findings = findings(inspection);
        List<FieldViolation> open = findings.stream()
                .filter(finding -> finding.blocking() || isUnseen(finding, acknowledged))
                .map(finding -> new FieldViolation(finding.field(), finding.code(), finding.arguments()))
                .toList();
        if (!open.isEmpty()) {
            boolean incomplete = findings.stream().anyMatch(Finding::blocking);
            throw RuleViolation.invalid(incomplete ? "form-incomplete" : "findings-not-acknowledged", open);
        }
        return findings.stream()
                .filter(Finding::wantsAcknowledgement)
                .map(Finding::acknowledgement)
                .distinct()
                .toList();
    }

    private static boolean isUnseen(Finding finding, Collection<Acknowledgement> acknowledged) {
        return finding.wantsAcknowledgement() && !acknowledged.contains(finding.acknowledgement());
    }
}
