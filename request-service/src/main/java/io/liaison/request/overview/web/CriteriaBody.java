package io.liaison.request.overview.web;

import io.liaison.request.calls.FreeText;
import io.liaison.request.intake.domain.Priority;
import io.liaison.request.intake.domain.RequestState;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.overview.application.RequestCriteria;
import io.liaison.request.overview.application.RequestCriteria.Scope;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What narrows a list of requests, as query parameters and in saved filters; see {@link RequestCriteria}. */
record CriteriaBody(
        @Nullable @Size(max = 8) List<RequestState> state,
        @Nullable @Size(max = 16) List<@Pattern(regexp = "[A-Z_]{1,32}") String> phase,
        @Nullable @Size(max = 4) List<RequestType> type,
        @Nullable @Size(max = 3) List<Priority> priority,
        @Nullable @Size(max = 32) String raisingDepartment,
        @Nullable @Size(max = 32) String involvedDepartment,
        @Nullable @Size(max = 32) String leadDepartment,
        @Nullable @Size(max = 32) String department,
        @Nullable @Size(max = 64) String initiator,
        @Nullable @Size(max = 64) String person,
        @Nullable @Size(max = 100) String text,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate raisedFrom,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate raisedTo,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate wishedBefore,
        @Nullable Scope scope,
        @Nullable Boolean overdue) {

    RequestCriteria criteria() {
        return new RequestCriteria(
                orEmpty(state),
                orEmpty(phase),
                orEmpty(type),
                orEmpty(priority),
                FreeText.orNull(raisingDepartment),
                FreeText.orNull(involvedDepartment),
                FreeText.orNull(leadDepartment),
                FreeText.orNull(department),
                FreeText.orNull(initiator),
                FreeText.orNull(person),
                FreeText.orNull(text),
                raisedFrom,
                raisedTo,
                wishedBefore,
                scope == null ? Scope.ALL : scope,
                overdue);
    }

    static CriteriaBody of(RequestCriteria criteria) {
        return new CriteriaBody(
                criteria.state(),
                criteria.phase(),
                criteria.type(),
                criteria.priority(),
                criteria.raisingDepartment(),
                criteria.involvedDepartment(),
                criteria.leadDepartment(),
                criteria.department(),
                criteria.initiator(),
                criteria.person(),
                criteria.text(),
                criteria.raisedFrom(),
                criteria.raisedTo(),
                criteria.wishedBefore(),
                criteria.scope(),
                criteria.overdue());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
