package io.liaison.request.review.domain;

import static io.liaison.request.support.RequestFixture.NOW;
import static io.liaison.request.support.RequestFixture.TODAY;
import static io.liaison.request.support.RequestFixture.WANG;
import static io.liaison.request.support.RequestFixture.draft;
import static io.liaison.request.support.RequestFixture.signed;
import static io.liaison.request.support.RequestFixture.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.wording.Severity;
import io.liaison.request.intake.domain.Acknowledgement;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.Submission;
import io.liaison.request.intake.domain.clarity.Finding;
import io.liaison.request.review.domain.Check.Result;
import io.liaison.request.review.domain.Check.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 3, first check: required fields, attachments, priority against date, and what was acknowledged. */
class CheckTest {

    @Test
    void shouldPassEveryLineOfACleanSignedRequest() {
        assertThat(Check.of(signed(), List.of())).extracting(Check::subject).containsExactly(Subject.values());
        assertThat(Check.of(signed(), List.of())).allMatch(check -> check.result() == Result.PASSED);
    }

    @Test
    void shouldPutEachFindingUnderWhatItIsAbout() {
        List<Finding> findings = List.of(
                finding("required", "goal", true),
                finding("ask-without-measure", "asks[0].measure", false),
                finding("ask-after-wished-completion", "asks[0].by", false),
                finding("high-priority-far-date", "priority", false),
                finding("attachment-mentioned", "attachments", false),
                finding("vague-time", "goal", false));

        assertThat(Check.of(submitted(), findings)).allMatch(check -> check.result() == Result.OPEN);
        assertThat(Check.of(submitted(), findings))
                .filteredOn(check -> check.subject() != Subject.SIGNATURE)
                .allMatch(check -> check.findings().size() == 1);
    }

    @Test
    void shouldTellWhatWasAcknowledgedFromWhatWasNot() {
        List<Acknowledgement> seen = List.of(new Acknowledgement("attachment-mentioned", "attachments"));
        Request request = draft().submit(new Submission("XMBG-202405001", TODAY, 1, NOW, WANG, seen), true)
                .request();

        List<Check> checks = Check.of(
                request,
                List.of(
                        finding("attachment-mentioned", "attachments", false),
                        finding("wished-completion-past", "wishedCompletion", false)));

        assertThat(result(checks, Subject.ATTACHMENTS)).isEqualTo(Result.ACKNOWLEDGED);
        assertThat(result(checks, Subject.DATES)).isEqualTo(Result.OPEN);
    }

    @Test
    void shouldPassWhereThereAreOnlyHints() {
        Finding hint = new Finding("date-relative", "asks[0].what", null, Severity.HINT, List.of(), null);

        List<Check> checks = Check.of(submitted(), List.of(hint));

        assertThat(result(checks, Subject.DATES)).isEqualTo(Result.PASSED);
    }

    private static Result result(List<Check> checks, Subject subject) {
        return checks.stream()
                .filter(check -> check.subject() == subject)
                .findFirst()
                .orElseThrow()
                .result();
    }

    private static Finding finding(String rule, String field, boolean blocking) {
        return new Finding(rule, field, null, blocking ? Severity.BLOCKING : Severity.UNCLEAR, List.of(), null);
    }
}
