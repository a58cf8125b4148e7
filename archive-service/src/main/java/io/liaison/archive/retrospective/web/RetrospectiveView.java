package io.liaison.archive.retrospective.web;

import io.liaison.archive.retrospective.application.ReadRetrospective;
import io.liaison.archive.retrospective.domain.Contribution;
import io.liaison.archive.retrospective.domain.Deed;
import io.liaison.archive.retrospective.domain.Retrospective;
import io.liaison.archive.retrospective.domain.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A retrospective as its reader sees it.
 *
 * @param missing departments that have said nothing yet
 * @param acts what the reader may do now
 * @param contributesFor the departments the reader may speak for
 */
record RetrospectiveView(
        UUID requestId,
        String number,
        String title,
        State state,
        Instant completedAt,
        LocalDate dueOn,
        @Nullable LocalDate date,
        String leadDepartment,
        List<String> departments,
        @Nullable String goals,
        @Nullable String goalAttainment,
        List<ContributionView> contributions,
        List<String> missing,
        @Nullable String missingReason,
        @Nullable DeedView signature,
        @Nullable DeedView filing,
        List<String> acts,
        List<String> contributesFor,
        long version) {

    record ContributionView(
            String department, List<String> highlights, List<String> problems, List<String> suggestions, DeedView by) {}

    record DeedView(String person, @Nullable String onBehalfOf, Instant at) {}

    static RetrospectiveView of(ReadRetrospective.Read read) {
        Retrospective it = read.retrospective();
        return new RetrospectiveView(
                it.about().requestId(),
                it.about().number(),
                it.about().title(),
                it.state(),
                it.about().completedAt(),
                it.dueOn(),
                it.summary().heldOn(),
                it.about().leadDepartment(),
                it.departments(),
                it.summary().goals(),
                it.summary().goalAttainment(),
                contributions(it),
                it.missing(),
                it.summary().missingReason(),
                deed(it.signature()),
                deed(it.filing()),
                read.acts(),
                read.contributesFor(),
                it.version());
    }

    private static List<ContributionView> contributions(Retrospective it) {
        return it.departments().stream()
                .filter(it.contributions()::containsKey)
                .map(department -> contribution(
                        department, Objects.requireNonNull(it.contributions().get(department))))
                .toList();
    }

    private static ContributionView contribution(String department, Contribution said) {
        return new ContributionView(
                department,
                said.highlights(),
                said.problems(),
                said.suggestions(),
                Objects.requireNonNull(deed(said.by())));
    }

    private static @Nullable DeedView deed(@Nullable Deed deed) {
        return deed == null ? null : new DeedView(deed.person(), deed.onBehalfOf(), deed.at());
    }
}
