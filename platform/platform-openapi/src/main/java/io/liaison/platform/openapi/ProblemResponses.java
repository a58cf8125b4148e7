package io.liaison.platform.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The problems a call may be answered with, described once. */
final class ProblemResponses {

    private static final String PROBLEM = "Problem";

    private static final Map<String, String> MEANINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "Can't be read; errors names the field where there is one."),
            Map.entry("401", "No token, or none that holds."),
            Map.entry("403", "The caller may not; the code names who may."),
            Map.entry("404", "There is no such thing, or the caller may not know of it."),
            Map.entry("409", "Not in this state, or in conflict with what is there."),
            Map.entry("412", "Changed by somebody since it was read, or a protocol version that is not spoken."),
            Map.entry("413", "Too large."),
            Map.entry("415", "Of a content type that is not read here."),
            Map.entry("422", "Read, but against a rule; errors names each field."),
            Map.entry("428", "If-Match is missing."),
            Map.entry("503", "Something needed does not answer now; Retry-After says when to try again.")));

    private ProblemResponses() {}

    static Components components() {
        Components components = new Components();
        components.addSchemas(PROBLEM, problem());
        MEANINGS.forEach((status, meaning) -> components.addResponses(name(status), response(meaning)));
        return components;
    }

    static ApiResponse reference(int status) {
        return new ApiResponse().$ref("#/components/responses/" + name(String.valueOf(status)));
    }

    private static String name(String status) {
        return PROBLEM + status;
    }

    private static ApiResponse response(String meaning) {
        Schema<?> schema = new Schema<>(SpecVersion.V31).$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description(meaning)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }

    private static Schema<?> problem() {
        Schema<?> problem = texts("type", "title", "detail", "instance", "code", "correlationId");
        problem.setDescription(
                "What went wrong (RFC 9457); type and code are stable, title, detail and messages are texts.");
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("errors", new ArraySchema().items(fault()));
        problem.setRequired(List.of("type", "title", "status", "instance", "code"));
        return problem;
    }

    private static Schema<?> fault() {
        Schema<?> fault = texts("field", "code", "message");
        fault.setRequired(List.of("field", "code", "message"));
        return fault;
    }

    private static Schema<?> texts(String... names) {
        Schema<?> object = new ObjectSchema();
        for (String name : names) {
            object.addProperty(name, new StringSchema());
        }
        return object;
    }
}
