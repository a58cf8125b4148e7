package io.liaison.request.review.web;

import io.liaison.request.calls.ClaimAnswer;
import io.liaison.request.calls.FindingTexts;
import io.liaison.request.calls.Texts;
import io.liaison.request.dispatch.domain.Ground;
import io.liaison.request.dispatch.domain.LeadProposal;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.ResourceParticulars;
import io.liaison.request.review.application.ReviewRequest.Reviewed;
import io.liaison.request.review.domain.Check;
import io.liaison.request.review.web.ReviewAnswer.JudgedAnswer;
import io.liaison.request.review.web.ReviewAnswer.ProposalAnswer;
import io.liaison.request.review.web.ReviewAnswer.ReviewCheckAnswer;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A request under review in the caller's language. */
@Component
class ReviewTexts {

    private final FindingTexts findings;
    private final Texts texts;

    ReviewTexts(FindingTexts findings, Texts texts) {
        this.findings = findings;
        this.texts = texts;
    }

    ReviewAnswer in(Locale language, Reviewed reviewed) {
        Request request = reviewed.request();
        return new ReviewAnswer(
                request.id(),
                request.number().orElse(null),
                request.state(),
                request.formVersion(),
                reviewed.checks().stream().map(check -> check(check, language)).toList(),
                proposal(reviewed, language),
                reviewed.claim().map(ClaimAnswer::of).orElse(null));
    }

    private ReviewCheckAnswer check(Check check, Locale language) {
        String key = "check." + check.subject().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ReviewCheckAnswer(
                check.subject(),
                texts.in(language, key),
                check.result(),
                check.findings().stream()
                        .map(judged -> judged(judged, language))
                        .toList());
    }

    private JudgedAnswer judged(Check.Judged judged, Locale language) {
        return new JudgedAnswer(findings.in(language, List.of(judged.finding())).get(0), judged.acknowledged());
    }

    private ProposalAnswer proposal(Reviewed reviewed, Locale language) {
        LeadProposal proposal = reviewed.proposal();
        Ground ground = proposal.ground();
        return new ProposalAnswer(
                proposal.department().orElse(null),
                ground == null ? null : ground.code(),
                explanation(proposal, reviewed.request(), language),
                proposal.candidates().stream().map(LoadAnswer::of).toList());
    }

    private String explanation(LeadProposal proposal, Request request, Locale language) {
        Ground ground = proposal.ground();
        if (ground == null) {
            return texts.in(language, "lead.none");
        }
        String kind = request.form()
                .particulars(ResourceParticulars.class)
                .map(ResourceParticulars::kind)
                .orElse("–");
        return texts.in(
                language, "lead." + ground.code() + (proposal.candidates().isEmpty() ? ".none" : ""), kind);
    }
}
