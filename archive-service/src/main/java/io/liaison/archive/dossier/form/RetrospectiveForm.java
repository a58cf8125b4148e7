package io.liaison.archive.dossier.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Form 4 (跨部門協作復盤表), as filed.
 *
 * @param missing departments that said nothing
 * @param missingReason why they were not waited for
 */
public record RetrospectiveForm(
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String leadDepartment,
        @Nullable List<String> departments,
        @Nullable String goals,
        @Nullable String goalAttainment,
        @Nullable List<Point> highlights,
        @Nullable List<Point> problems,
        @Nullable List<Point> suggestions,
        @Nullable List<String> missing,
        @Nullable String missingReason,
        @Nullable List<Signature> signatures) {

    /** What a department says. */
    public record Point(String department, String text) {}

    /** Who signed in which role. */
    public record Signature(
            String role, String person, @Nullable String onBehalfOf, Instant at) {}
}
