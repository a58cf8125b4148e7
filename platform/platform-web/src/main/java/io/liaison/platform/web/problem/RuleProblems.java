package io.liaison.platform.web.problem;

import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.web.http.PreconditionMissing;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Rules of the product that refuse a command, also from within a constructor that JSON reading called. */
final class RuleProblems implements ProblemMapping {

    private static final Map<RuleViolation.Kind, Problem> BY_KIND = Map.of(
            RuleViolation.Kind.INVALID, Problem.of(HttpStatus.UNPROCESSABLE_CONTENT),
            RuleViolation.Kind.FORBIDDEN, Problem.of(HttpStatus.FORBIDDEN),
            RuleViolation.Kind.NOT_FOUND, Problem.of(HttpStatus.NOT_FOUND),
            RuleViolation.Kind.WRONG_STATE, Problem.of(HttpStatus.CONFLICT, ProblemKinds.WRONG_STATE),
            RuleViolation.Kind.CONFLICT, Problem.of(HttpStatus.CONFLICT),
            RuleViolation.Kind.STALE, Problem.of(HttpStatus.PRECONDITION_FAILED));

    @Override
    public @Nullable Problem map(Throwable failure) {
        Optional<RuleViolation> violation = Causes.find(failure, RuleViolation.class);
        if (violation.isPresent()) {
            return refused(violation.get());
        }
        return Causes.find(failure, PreconditionMissing.class)
                .map(RuleProblems::missing)
                .orElse(null);
    }

    private static Problem refused(RuleViolation violation) {
        return BY_KIND.getOrDefault(violation.kind(), Problem.of(HttpStatus.CONFLICT))
                .withCode(violation.code(), violation.arguments().toArray())
                .withFields(violation.fields())
                .withMembers(violation.members());
    }

    private static Problem missing(PreconditionMissing missing) {
        HttpStatus status = HttpHeaders.IF_MATCH.equalsIgnoreCase(missing.header())
                ? HttpStatus.PRECONDITION_REQUIRED
                : HttpStatus.BAD_REQUEST;
        return Problem.of(status).withCode("header-missing", missing.header());
    }
}
