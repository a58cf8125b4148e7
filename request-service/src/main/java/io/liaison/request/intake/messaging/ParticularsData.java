package io.liaison.request.intake.messaging;

import io.liaison.request.intake.domain.IssueParticulars;
import io.liaison.request.intake.domain.ProcessParticulars;
import io.liaison.request.intake.domain.ResourceParticulars;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the types add to form 1, as messages carry it. */
final class ParticularsData {

    private ParticularsData() {}

    /** Of a resource application. */
    record ResourceData(
            @Nullable String kind,
            @Nullable BigDecimal quantity,
            String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String purpose,
            String confidentiality) {

        static ResourceData of(ResourceParticulars given) {
            return new ResourceData(
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
    record IssueData(List<PartyData> parties, List<String> disputes) {

        static IssueData of(IssueParticulars given) {
            return new IssueData(
                    given.parties().stream()
                            .map(party -> new PartyData(party.department(), party.statement()))
                            .toList(),
                    given.disputes());
        }
    }

    /** A department at odds and what it wants. */
    record PartyData(String department, String statement) {}

    /** Of a request to mend a process. */
    record ProcessData(
            String document, String owner, @Nullable LocalDate opinionsUntil) {

        static ProcessData of(ProcessParticulars given) {
            return new ProcessData(given.document(), given.owner(), given.opinionsUntil());
        }
    }
}
