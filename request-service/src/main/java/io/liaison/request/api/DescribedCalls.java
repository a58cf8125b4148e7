package io.liaison.request.api;

import io.liaison.request.api.Endpoint.OfAct;
import io.liaison.request.api.Endpoint.OfAuthor;
import io.liaison.request.api.Endpoint.OfOwner;
import io.liaison.request.api.Endpoint.OfRight;
import io.liaison.request.api.Endpoint.SeeingWith;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.Permissions;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Adds to each call what its row in {@link Endpoints} says: who may, when, its status, the problems, the headers. */
final class DescribedCalls implements OpenApiCustomizer {

    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";
    private static final String PROTOCOL = "Tus-Resumable";

    @Override
    public void customise(OpenAPI api) {
        api.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, operation) -> describe(method, path, operation)));
    }

    private static void describe(PathItem.HttpMethod method, String path, Operation operation) {
        Optional<Endpoint> row = Endpoints.of(method.name(), path);
        row.ifPresent(endpoint -> {
            operation.description(need(endpoint));
            operation.responses(responses(endpoint, operation));
            parameters(operation).forEach(parameter -> describe(parameter, endpoint));
        });
    }

    private static String need(Endpoint endpoint) {
        Endpoint.Need need = endpoint.need();
        if (need instanceof OfAct needed) {
            return "Act: %s. Role: %s. %s"
                    .formatted(needed.act().word(), Permissions.of(needed.act()).role(), open(needed.act()));
        }
        if (need instanceof OfAuthor needed) {
            return "For the author. " + open(needed.act());
        }
        if (need instanceof OfOwner needed) {
            return "Right: %s. For the owner.".formatted(needed.right().words());
        }
        if (need instanceof SeeingWith needed) {
            return "For everybody who sees the request and has the right: %s."
                    .formatted(needed.right().words());
        }
        return need instanceof OfRight needed
                ? "Right: %s. For: %s."
                        .formatted(needed.right().words(), needed.right().standing())
                : "For everybody who sees the request.";
    }

    private static String open(Act act) {
        return "Open in: %s.".formatted(Permissions.of(act).moves().keySet());
    }

    private static void describe(Parameter parameter, Endpoint endpoint) {
        if (KEY.equals(parameter.getName())) {
            parameter.required(endpoint.creates());
            parameter.schema(new StringSchema().minLength(1).maxLength(128).pattern("^[\\x21-\\x7e]+$"));
        } else if (VERSION.equals(parameter.getName())) {
            parameter.required(true);
        }
    }

    private static ApiResponses responses(Endpoint endpoint, Operation operation) {
        ApiResponse success = operation.getResponses().values().iterator().next();
        success.description("Done.");
        ApiResponses responses = new ApiResponses();
        responses.addApiResponse(String.valueOf(endpoint.success()), success);
        if (endpoint.orNothing()) {
            responses.addApiResponse("204", new ApiResponse().description("There is none."));
        }
        problems(endpoint, operation)
                .forEach(
                        status -> responses.addApiResponse(String.valueOf(status), ProblemResponses.reference(status)));
        return responses;
    }

    private static List<Integer> problems(Endpoint endpoint, Operation operation) {
        boolean reads = endpoint.method().equals("GET");
        boolean sends = operation.getRequestBody() != null;
        boolean versioned = has(operation, VERSION);
        Map<Integer, Boolean> possible = Map.ofEntries(
                Map.entry(400, sends || !parameters(operation).isEmpty()),
                Map.entry(401, true),
                Map.entry(403, true),
                Map.entry(404, endpoint.path().contains("{")),
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
