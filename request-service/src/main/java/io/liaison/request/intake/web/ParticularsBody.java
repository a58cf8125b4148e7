package io.liaison.request.intake.web;

import io.liaison.request.calls.FreeText;
import io.liaison.request.intake.domain.IssueParticulars;
import io.liaison.request.intake.domain.IssueParticulars.Party;
import io.liaison.request.intake.domain.ProcessParticulars;
import io.liaison.request.intake.domain.ResourceParticulars;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the types add to form 1, as the initiator sends it. */
final class ParticularsBody {

    private ParticularsBody() {}

    /** Of a resource application. */
    record ResourceBody(
            @Nullable @Size(max = 64) String kind,

            @Nullable @Positive @Digits(integer = 12, fraction = 3)
            BigDecimal quantity,

            @Nullable @Size(max = 32) String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable @Size(max = 2000) String purpose,
            @Nullable @Size(max = 2000) String confidentiality) {

        ResourceParticulars particulars() {
            return new ResourceParticulars(
                    FreeText.orNull(kind),
                    quantity,
                    FreeText.of(unit),
                    from,
                    until,
                    FreeText.of(purpose),
                    FreeText.of(confidentiality));
        }
    }

    /** Of a request to coordinate an issue. */
    record IssueBody(
            @Nullable @Size(max = 50) List<@NotNull @Valid PartyBody> parties,
            @Nullable @Size(max = 50) List<@NotNull @Size(min = 1, max = 2000) String> disputes) {

        IssueParticulars particulars() {
            return new IssueParticulars(
                    parties == null
                            ? List.of()
                            : parties.stream().map(PartyBody::party).toList(),
                    disputes == null
                            ? List.of()
                            : disputes.stream()
                                    .map(FreeText::of)
                                    .filter(dispute -> !dispute.isEmpty())
                                    .toList());
        }
    }

    /** A department at odds and what it wants. */
    record PartyBody(
            @Nullable @Size(max = 32) String department,
            @Nullable @Size(max = 2000) String statement) {

        private Party party() {
            return new Party(FreeText.of(department), FreeText.of(statement));
        }
    }

    /** Of a request to mend a process. */
    record ProcessBody(
            @Nullable @Size(max = 300) String document,
            @Nullable @Size(max = 32) String owner,
            @Nullable LocalDate opinionsUntil) {

        ProcessParticulars particulars() {
            return new ProcessParticulars(FreeText.of(document), FreeText.of(owner), opinionsUntil);
        }
    }
}
