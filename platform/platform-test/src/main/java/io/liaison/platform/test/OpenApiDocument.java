package io.liaison.platform.test;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What OpenAPI 3.1 demands of a description: its own objects by hand, its schemas by the meta-schema of JSON Schema
 * 2020-12, which they are.
 */
public final class OpenApiDocument {

    private static final Pattern STATUS = Pattern.compile("[1-5](\\d\\d|XX)|default");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> PLACES = Set.of("query", "header", "path", "cookie");
    private static final Set<String> PATH_ITEM = Set.of("summary", "description", "servers", "parameters");
    private static final Schema META = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    private final JsonNode api;
    private final List<String> objections = new ArrayList<>();
    private final Set<String> operationIds = new HashSet<>();

    private OpenApiDocument(JsonNode api) {
        this.api = api;
    }

    /** What is wrong with a description; nothing, if it is sound. */
    public static List<String> objections(JsonNode api) {
        OpenApiDocument document = new OpenApiDocument(api);
        document.check();
        return document.objections;
    }

    private void check() {
        require(api.path("openapi").asString().startsWith("3.1."), "openapi: " + api.path("openapi"));
        require(isText(api.at("/info/title")) && isText(api.at("/info/version")), "info lacks title or version");
        api.path("paths").properties().forEach(path -> {
            require(path.getKey().startsWith("/"), "path " + path.getKey());
            path.getValue().properties().stream()
                    .filter(entry -> !PATH_ITEM.contains(entry.getKey()))
                    .forEach(entry -> operation(entry.getKey() + " " + path.getKey(), entry.getValue()));
        });
        api.at("/components/schemas")
                .properties()
                .forEach(schema -> schema("schema " + schema.getKey(), schema.getValue()));
        api.at("/components/responses")
                .properties()
                .forEach(response -> response("response " + response.getKey(), response.getValue()));
        references(api);
    }

    private void operation(String name, JsonNode operation) {
        require(operationIds.add(operation.path("operationId").asString()), name + ": operationId is not unique");
        Set<String> inPath = new HashSet<>();
        operation.path("parameters").forEach(parameter -> {
            parameter(name, parameter);
            if (parameter.path("in").asString().equals("path")) {
                inPath.add(parameter.path("name").asString());
            }
        });
        require(inPath.equals(variables(name)), name + ": path parameters " + inPath);
        content(name, operation.path("requestBody"));
        require(!operation.path("responses").isEmpty(), name + ": no responses");
        for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
            require(STATUS.matcher(response.getKey()).matches(), name + ": status " + response.getKey());
            response(name + " " + response.getKey(), response.getValue());
        }
    }

    private void parameter(String name, JsonNode parameter) {
        String place = parameter.path("in").asString();
        require(isText(parameter.path("name")) && PLACES.contains(place), name + ": parameter " + parameter);
        require(!place.equals("path") || parameter.path("required").asBoolean(), name + ": optional path parameter");
        require(parameter.has("schema"), name + ": parameter without schema");
        schema(name + " parameter " + parameter.path("name").asString(), parameter.path("schema"));
    }

    private void response(String name, JsonNode response) {
        require(response.has("$ref") || isText(response.path("description")), name + ": no description");
        require(!response.has("content") || !response.path("content").isEmpty(), name + ": content of no type");
        content(name, response);
    }

    private void content(String name, JsonNode holder) {
        holder.path("content").properties().forEach(type -> {
            require(type.getKey().contains("/"), name + ": media type " + type.getKey());
            schema(name + " " + type.getKey(), type.getValue().path("schema"));
        });
    }

    private void schema(String name, JsonNode schema) {
        META.validate(schema.toString(), InputFormat.JSON).forEach(error -> objections.add(name + ": " + error));
    }

    private void references(JsonNode node) {
        JsonNode reference = node.path("$ref");
        if (reference.isString()) {
            String target = reference.asString();
            require(target.startsWith("#/") && !api.at(target.substring(1)).isMissingNode(), "dangling " + target);
        }
        node.forEach(this::references);
    }

    private static Set<String> variables(String path) {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static boolean isText(JsonNode node) {
        return node.isString() && !node.asString().isBlank();
    }

    private void require(boolean holds, String objection) {
        if (!holds) {
            objections.add(objection);
        }
    }
}
