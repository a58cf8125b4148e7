package io.liaison.platform.web.problem;

import io.liaison.platform.rule.FieldViolation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * What went wrong with a call, before it is put into words.
 *
 * @param status status of the answer
 * @param kind last part of the stable {@code type} URN; also names the general text
 * @param code names the text of this very problem, {@code problem.<code>}
 * @param arguments values the text shows
 * @param fields the fields at fault
 * @param headers headers of the answer, such as {@code Retry-After}
 * @param members further members of the document
 */
public record Problem(
        HttpStatusCode status,
        String kind,
        String code,
        List<Object> arguments,
        List<FieldViolation> fields,
        Map<String, String> headers,
        Map<String, Object> members) {

    public Problem {
        arguments = List.copyOf(arguments);
        fields = List.copyOf(fields);
        headers = Map.copyOf(headers);
        members = Map.copyOf(members);
    }

    public static Problem of(HttpStatusCode status, String kind) {
        return new Problem(status, kind, kind, List.of(), List.of(), Map.of(), Map.of());
    }

    /** The general problem of a status, for failures that say no more than that. */
    public static Problem of(HttpStatusCode status) {
        return of(status, ProblemKinds.of(status));
    }

    /** 503: a part or engine that is needed does not answer now. */
    public static Problem unavailable(Duration retryAfter) {
        return of(HttpStatus.SERVICE_UNAVAILABLE)
                .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
    }

    public Problem withCode(String newCode, Object... newArguments) {
        return new Problem(status, kind, newCode, List.of(newArguments), fields, headers, members);
    }

    public Problem withFields(List<FieldViolation> newFields) {
        return new Problem(status, kind, code, arguments, newFields, headers, members);
    }

    public Problem withMembers(Map<String, Object> newMembers) {
        return new Problem(status, kind, code, arguments, fields, headers, newMembers);
    }

    public Problem withHeader(String name, String value) {
        Map<String, String> extended = Stream.concat(
                        headers.entrySet().stream(), Map.of(name, value).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (older, newer) -> newer));
        return new Problem(status, kind, code, arguments, fields, extended, members);
    }
}
