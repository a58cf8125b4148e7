package io.liaison.archive.dossier.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Form 1 (跨部門溝通需求申請表), as submitted last.
 *
 * @param signature by the head of the raising department; absent where it fell with a later version
 * @param signedVersion the version that was signed
 * @param review the administrator's last decision
 */
public record RequestForm(
        @Nullable String number,
        int version,
        @Nullable LocalDate raisedOn,
        Content form,
        @Nullable Act signature,
        @Nullable Integer signedVersion,
        @Nullable Review review) {

    /** What the form says. */
    public record Content(
            @Nullable String type,
            @Nullable String title,
            @Nullable String background,
            @Nullable String goal,
            @Nullable String raisingDepartment,
            @Nullable String initiator,
            @Nullable String contact,
            @Nullable List<String> departments,
            @Nullable String otherParties,
            @Nullable List<Ask> asks,
            @Nullable LocalDate wishedCompletion,
            @Nullable String completionNote,
            @Nullable String priority,
            @Nullable Resource resource,
            @Nullable Issue issue,
            @Nullable Consultation process,
            @Nullable List<Attachment> attachments) {}

    /** What is asked of one department. */
    public record Ask(
            String department,
            @Nullable String what,
            @Nullable String measure,
            @Nullable LocalDate by) {}

    /** What a resource application adds; the quantity is in units of {@code unit}, both days are days of use. */
    public record Resource(
            @Nullable String kind,
            @Nullable BigDecimal quantity,
            @Nullable String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String purpose,
            @Nullable String confidentiality) {}

    /** What a request to coordinate an issue adds: who is at odds, and over what. */
    public record Issue(
            @Nullable List<Party> parties, @Nullable List<String> disputes) {}

    /** A department at odds and what it wants (訴求). */
    public record Party(String department, @Nullable String statement) {}

    /** What a request to mend a process adds; the owner is empty where it is the raising department. */
    public record Consultation(
            @Nullable String document,
            @Nullable String owner,
            @Nullable LocalDate opinionsUntil) {}

    /** A file, by its name and digest; the file itself is kept where it was handed in. */
    public record Attachment(
            String name, long size, @Nullable String sha256) {}

    /** The administrator's decision. */
    public record Review(
            Decision decision,
            Act act,
            @Nullable String leadDepartment,
            @Nullable String reason) {}

    /** Which way it went. */
    public enum Decision {
        RETURNED,
        REJECTED,
        DISPATCHED
    }
}
