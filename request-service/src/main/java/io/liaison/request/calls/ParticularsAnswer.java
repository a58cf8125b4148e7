package io.liaison.request.calls;

import io.liaison.request.intake.domain.IssueParticulars;
import io.liaison.request.intake.domain.ProcessParticulars;
import io.liaison.request.intake.domain.ResourceParticulars;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the types add to form 1, as callers read it; the same fields as they send. */
final class ParticularsAnswer {

    private ParticularsAnswer() {}

    /** Of a resource application. */
    record ResourceAnswer(
            @Nullable String kind,
            @Nullable BigDecimal quantity,
            String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String purpose,
            String confidentiality) {

        static ResourceAnswer of(ResourceParticulars given) {
            return new ResourceAnswer(
                    given.kind(),
                    given.quantity(),
                    given.unit(),
                    given.from(),
                    given.until(),
                    given.purpose(),
                    given.confidentiality());
        }
    }

    /** Of a request to coordinate an issue. */
    record IssueAnswer(List<PartyAnswer> parties, List<String> disputes) {

        static IssueAnswer of(IssueParticulars given) {
            return new IssueAnswer(
                    given.parties().stream()
                            .map(party -> new PartyAnswer(party.department(), party.statement()))
                            .toList(),
                    given.disputes());
        }
    }

    /** A department at odds and what it wants. */
    record PartyAnswer(String department, String statement) {}

    /** Of a request to mend a process. */
    record ProcessAnswer(
            String document, String owner, @Nullable LocalDate opinionsUntil) {

        static ProcessAnswer of(ProcessParticulars given) {
            return new ProcessAnswer(given.document(), given.owner(), given.opinionsUntil());
        }
    }
}
