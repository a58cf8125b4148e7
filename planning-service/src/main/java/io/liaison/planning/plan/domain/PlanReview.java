package io.liaison.planning.plan.domain;

import io.liaison.planning.plan.domain.Finding.Acknowledgement;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.util.Collection;
import java.util.List;

/**
 * What a draft still lacks, and what in it is vague.
 *
 * @param objections what stands against a submission
 * @param findings vague wording, to be acknowledged
 */
public record PlanReview(PlanDraft draft, List<FieldViolation> objections, List<Finding> findings) {

    public PlanReview {
        objections = List.copyOf(objections);
        findings = List.copyOf(findings);
    }

    public static PlanReview of(PlanDraft draft, PlanCheck check, VagueWords words) {
        return new PlanReview(draft, check.objections(draft), words.findings(draft));
    }

    /**
     * The plan, when nothing stands against it and every finding was acknowledged.
     *
     * @throws RuleViolation of kind INVALID with everything that does
     */
    public Plan requireSubmittable(Collection<Acknowledgement> acknowledged) {
        if (!objections.isEmpty()) {
            throw RuleViolation.invalid("plan-incomplete", objections);
        }
        List<FieldViolation> open = findings.stream()
                .filter(finding -> !acknowledged.contains(finding.acknowledgement()))
                .map(finding -> FieldViolation.of(finding.field(), finding.code(), finding.word()))
                .toList();
        if (!open.isEmpty()) {
            throw RuleViolation.invalid("findings-not-acknowledged", open);
        }
        return draft.complete();
    }
}
