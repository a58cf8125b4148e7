package io.liaison.platform.web.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.web.correlation.CorrelationId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Answers a call with a problem document in the caller's language. */
public final class ProblemWriter {

    private static final String TYPE_PREFIX = "urn:liaison:problem:";

    private final Problems problems;
    private final Texts texts;
    private final JsonMapper json;

    ProblemWriter(Problems problems, Texts texts, JsonMapper json) {
        this.problems = problems;
        this.texts = texts;
        this.json = json;
    }

    /** The problem behind a failure. */
    public Problem problemOf(Throwable failure) {
        return problems.of(failure);
    }

    /** Answers with the problem behind a failure. */
    public Mono<Void> write(ServerWebExchange exchange, Throwable failure) {
        return write(exchange, problemOf(failure));
    }

    public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        ServerHttpResponse response = exchange.getResponse();
        Locale language = CallerLanguage.of(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
        response.setStatusCode(problem.status());
        problem.headers().forEach(response.getHeaders()::set);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().setContentLanguage(language);
        response.getHeaders().setCacheControl(CacheControl.noStore());
        return response.writeWith(Mono.fromSupplier(
                () -> response.bufferFactory().wrap(json.writeValueAsBytes(document(exchange, problem, language)))));
    }

    /** The document, as JSON, for a call that can't be read, so that neither its address nor its language is known. */
    public byte[] ofUnreadableCall(Problem problem) {
        return json.writeValueAsBytes(document(problem, CallerLanguage.TRADITIONAL, null, null));
    }

    private Document document(ServerWebExchange exchange, Problem problem, Locale language) {
        String path = exchange.getRequest().getURI().getRawPath();
        return document(problem, language, path, CorrelationId.of(exchange));
    }

    private Document document(
            Problem problem, Locale language, @Nullable String instance, @Nullable String correlationId) {
        List<Fault> faults = problem.fields().stream()
                .map(field -> new Fault(field.field(), field.code(), text(field, language)))
                .toList();
        return new Document(
                TYPE_PREFIX + problem.kind(),
                texts.find("title." + problem.kind(), language, List.of()).orElse(problem.kind()),
                problem.status().value(),
                detail(problem, language),
                instance,
                problem.code(),
                correlationId,
                faults.isEmpty() ? null : faults,
                problem.members());
    }

    private @Nullable String detail(Problem problem, Locale language) {
        return texts.find("problem." + problem.code(), language, problem.arguments())
                .or(() -> texts.find("problem." + problem.kind(), language, List.of()))
                .orElse(null);
    }

    private String text(FieldViolation field, Locale language) {
        return texts.find("field." + field.code(), language, field.arguments())
                .or(() -> texts.find("field.invalid", language, List.of()))
                .orElse(field.code());
    }

    /** RFC 9457 with members of our own: {@code code}, {@code correlationId}, {@code errors}, and what a rule adds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Document(
            String type,
            String title,
            int status,
            @Nullable String detail,
            @Nullable String instance,
            String code,
            @Nullable String correlationId,
            @Nullable List<Fault> errors,
            @JsonAnyGetter Map<String, Object> members) {

        Document {
            Objects.requireNonNull(type);
        }
    }

    private record Fault(String field, String code, String message) {}
}
