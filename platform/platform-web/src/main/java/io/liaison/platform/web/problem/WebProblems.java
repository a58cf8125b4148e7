package io.liaison.platform.web.problem;

import io.liaison.platform.rule.FieldViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;

/**
 * Calls that the web layer can't read (400), that are read but break a constraint (422), or that it answers with a
 * status of its own (404, 405, 415 …).
 */
final class WebProblems implements ProblemMapping {

    private static final String UNREADABLE = "unreadable";

    @Override
    public @Nullable Problem map(Throwable failure) {
        if (Causes.find(failure, DataBufferLimitException.class).isPresent()) {
            return Problem.of(HttpStatus.CONTENT_TOO_LARGE);
        }
        if (failure instanceof WebExchangeBindException invalid) {
            return constraintsBroken(invalid);
        }
        if (failure instanceof HandlerMethodValidationException invalid && !invalid.isForReturnValue()) {
            return invalid(ConstraintViolations.of(invalid));
        }
        if (failure instanceof ConstraintViolationException invalid) {
            return invalid(ConstraintViolations.of(invalid));
        }
        if (failure instanceof ServerWebInputException unreadable) {
            return unreadable(unreadable);
        }
        if (failure instanceof DecodingException undecodable) {
            return malformed(jsonField(undecodable));
        }
        return failure instanceof ErrorResponse answered ? answered(answered) : null;
    }

    private static Problem constraintsBroken(WebExchangeBindException invalid) {
        List<FieldViolation> fields = ConstraintViolations.of(invalid);
        return invalid.getFieldErrors().stream().anyMatch(error -> error.isBindingFailure())
                ? malformed(fields)
                : invalid(fields);
    }

    private static Problem unreadable(ServerWebInputException failure) {
        MethodParameter parameter = failure.getMethodParameter();
        boolean mismatch = Causes.find(failure, TypeMismatchException.class).isPresent();
        if (mismatch && parameter != null && parameter.hasParameterAnnotation(PathVariable.class)) {
            return Problem.of(HttpStatus.NOT_FOUND);
        }
        if (failure instanceof MissingRequestValueException missing) {
            return malformed(List.of(FieldViolation.of(missing.getName(), "missing")));
        }
        if (mismatch && parameter != null && parameter.getParameterName() != null) {
            return malformed(List.of(FieldViolation.of(parameter.getParameterName(), UNREADABLE)));
        }
        return malformed(jsonField(failure));
    }

    private static List<FieldViolation> jsonField(Throwable failure) {
        return Causes.find(failure, JacksonException.class)
                .map(WebProblems::path)
                .filter(path -> !path.isEmpty())
                .map(path -> List.of(FieldViolation.of(path, UNREADABLE)))
                .orElse(List.of());
    }

    private static String path(JacksonException failure) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static Problem answered(ErrorResponse answered) {
        HttpStatusCode status = answered.getStatusCode();
        Problem problem = Problem.of(status);
        for (var header : answered.getHeaders().headerSet()) {
            problem = problem.withHeader(header.getKey(), String.join(", ", header.getValue()));
        }
        return problem;
    }

    private static Problem invalid(List<FieldViolation> fields) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT)
                .withCode("validation")
                .withFields(fields);
    }

    private static Problem malformed(List<FieldViolation> fields) {
        return Problem.of(HttpStatus.BAD_REQUEST).withFields(fields);
    }
}
