package io.liaison.platform.openapi;

import io.liaison.platform.openapi.CallNotes.CallNote;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Adds to each call its status, the problems it may be answered with, its headers, and what the service notes of it. */
final class DescribedCalls implements OpenApiCustomizer {

    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";
    private static final String PROTOCOL = "Tus-Resumable";
    private static final String CREATED = "201";

    private final CallNotes notes;

    DescribedCalls(CallNotes notes) {
        this.notes = notes;
    }

    @Override
    public void customise(OpenAPI api) {
        api.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, operation) -> describe(method, path, operation)));
    }

    private void describe(HttpMethod method, String path, Operation operation) {
        Optional<CallNote> note = notes.of(method.name(), path);
        note.ifPresent(given -> operation.description(given.description()));
        ApiResponses responses = successes(operation, note);
        problems(method, path, operation)
                .forEach(
                        status -> responses.addApiResponse(String.valueOf(status), ProblemResponses.reference(status)));
        operation.responses(responses);
        parameters(operation).forEach(parameter -> describe(parameter, responses.containsKey(CREATED)));
    }

    private static void describe(Parameter parameter, boolean creates) {
        if (KEY.equals(parameter.getName())) {
            parameter.required(creates);
            parameter.schema(new StringSchema().minLength(1).maxLength(128).pattern("^[\\x21-\\x7e]+$"));
        } else if (VERSION.equals(parameter.getName())) {
            parameter.required(true);
        }
    }

    private static ApiResponses successes(Operation operation, Optional<CallNote> note) {
        Map.Entry<String, ApiResponse> shown =
                operation.getResponses().entrySet().iterator().next();
        ApiResponses responses = new ApiResponses();
        responses.addApiResponse(
                note.map(given -> String.valueOf(given.success())).orElse(shown.getKey()),
                shown.getValue().description("Done."));
        if (note.filter(CallNote::orNothing).isPresent()) {
            responses.addApiResponse("204", new ApiResponse().description("There is none."));
        }
        return responses;
    }

    private static List<Integer> problems(HttpMethod method, String path, Operation operation) {
        boolean reads = method == HttpMethod.GET;
        boolean sends = operation.getRequestBody() != null;
        boolean versioned = has(operation, VERSION);
        Map<Integer, Boolean> possible = Map.ofEntries(
                Map.entry(400, sends || !parameters(operation).isEmpty()),
                Map.entry(401, true),
                Map.entry(403, true),
                Map.entry(404, path.contains("{")),
                Map.entry(409, !reads),
                Map.entry(412, versioned || has(operation, PROTOCOL)),
                Map.entry(413, sends),
                Map.entry(415, sends),
                Map.entry(422, sends || !parameters(operation).isEmpty()),
                Map.entry(428, versioned),
                Map.entry(503, true));
        return possible.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static boolean has(Operation operation, String parameter) {
        return parameters(operation).stream().anyMatch(given -> parameter.equals(given.getName()));
    }

    private static List<Parameter> parameters(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of());
    }
}
