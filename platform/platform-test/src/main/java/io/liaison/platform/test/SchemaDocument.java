package io.liaison.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A part of a schema file, with its references followed. */
record SchemaDocument(Path file, JsonNode root, JsonNode node) {

    private static final JsonMapper JSON = new JsonMapper();

    static SchemaDocument read(Path file) {
        JsonNode root = JSON.readTree(file);
        return new SchemaDocument(file, root, root);
    }

    static List<String> namesIn(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> properties() {
        return new TreeSet<>(node.path("properties").propertyNames());
    }

    SchemaDocument property(String name) {
        return at(node.path("properties").path(name));
    }

    SchemaDocument items() {
        return at(node.path("items"));
    }

    Set<String> required() {
        return strings(node.path("required"));
    }

    /** The JSON types that values may have; none where the schema leaves it open. */
    Set<String> types() {
        JsonNode types = node.path("type");
        return types.isArray() ? strings(types) : types.isMissingNode() ? Set.of() : Set.of(types.asString());
    }

    String format() {
        return node.path("format").asString("");
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> strings = new TreeSet<>();
        array.forEach(element -> strings.add(element.asString()));
        return strings;
    }

    private SchemaDocument at(JsonNode child) {
        JsonNode reference = child.path("$ref");
        return reference.isMissingNode() ? new SchemaDocument(file, root, child) : follow(reference.asString());
    }

    /** {@code #/$defs/name}, or the same of a file beside this one. */
    private SchemaDocument follow(String reference) {
        int hash = reference.indexOf('#');
        String fileName = hash < 0 ? reference : reference.substring(0, hash);
        SchemaDocument target = fileName.isEmpty() ? this : read(file.resolveSibling(fileName));
        JsonNode node = hash < 0 ? target.root() : target.root().at(reference.substring(hash + 1));
        return new SchemaDocument(target.file(), target.root(), target.root()).at(node);
    }
}
