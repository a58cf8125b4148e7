package io.liaison.request.intake.domain.clarity;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.domain.Acknowledgement;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The clarity check: all rules in one list (functional.md, section 2). */
public final class ClarityCheck {

    private final List<ClarityRule> rules;

    public ClarityCheck(VagueWords vagueWords) {
        this.rules = Stream.of(
                        CompletenessRules.ALL,
                        AskRules.ALL,
                        PlausibilityRules.ALL,
                        ParticularsRules.ALL,
                        List.<ClarityRule>of(inspection -> vagueWording(inspection, vagueWords)))
                .flatMap(List::stream)
                .toList();
    }

    public List<Finding> findings(Inspection inspection) {
        return rules.stream().flatMap(rule -> rule.inspect(inspection)).toList();
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
                .filter(finding -> finding.blocking() || !acknowledged.contains(finding.acknowledgement()))
                .map(finding -> new FieldViolation(finding.field(), finding.code(), finding.arguments()))
                .toList();
        if (!open.isEmpty()) {
            boolean incomplete = findings.stream().anyMatch(Finding::blocking);
            throw RuleViolation.invalid(incomplete ? "form-incomplete" : "findings-not-acknowledged", open);
        }
        return findings.stream().map(Finding::acknowledgement).distinct().toList();
    }

    private static Stream<Finding> vagueWording(Inspection inspection, VagueWords words) {
        return inspection.texts().stream()
                .flatMap(free -> words.in(free.text()).stream()
                        .map(hit -> new Finding(
                                "vague-" + hit.kind(), free.field(), hit.range(), false, List.of(hit.word()))));
    }
}
