package io.liaison.request.overview.application;

import io.liaison.request.intake.domain.Priority;
import io.liaison.request.intake.domain.RequestState;
import io.liaison.request.intake.domain.RequestType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which of the visible requests a list shows. What is absent or empty does not narrow it; of several values of one field
 * any will do, and all fields together have to hold.
 *
 * @param state states of intake
 * @param phase overall phases; states of intake count as phases until the confirmation
 * @param raisingDepartment the department that raised it
 * @param involvedDepartment a department something is asked of
 * @param leadDepartment the department it was last dispatched to
 * @param department a department that takes part in any of these ways
 * @param initiator who began it
 * @param person who took part in it or was told of it
 * @param text part of the number or the title, in any case
 * @param raisedFrom first day of the dates raised
 * @param raisedTo last day of the dates raised
 * @param wishedBefore the wished completion lies before this day
 * @param scope whose requests
 * @param overdue whether something about it is late: the lead's confirmation, or the wished completion
 */
public record RequestCriteria(
        List<RequestState> state,
        List<String> phase,
        List<RequestType> type,
        List<Priority> priority,
        @Nullable String raisingDepartment,
        @Nullable String involvedDepartment,
        @Nullable String leadDepartment,
        @Nullable String department,
        @Nullable String initiator,
        @Nullable String person,
        @Nullable String text,
        @Nullable LocalDate raisedFrom,
        @Nullable LocalDate raisedTo,
        @Nullable LocalDate wishedBefore,
        Scope scope,
        @Nullable Boolean overdue) {

    /** Whose requests a list shows. */
    public enum Scope {
        /** All the person may see. */
        ALL,
        /** Those the person, or somebody the person stands for, began. */
        MINE,
        /** Those the person's own department, or one the person represents, takes part in. */
        DEPARTMENT
    }

    public RequestCriteria {
        state = copy(state);
        phase = copy(phase);
        type = copy(type);
        priority = copy(priority);
        scope = Objects.requireNonNullElse(scope, Scope.ALL);
    }

    private static <T> List<T> copy(@Nullable List<T> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).distinct().toList();
    }
}
