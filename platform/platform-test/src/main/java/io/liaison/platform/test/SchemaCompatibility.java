package io.liaison.platform.test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Finds what would break a consumer of released events, or make events that are already stored invalid. */
final class SchemaCompatibility {

    private final List<String> objections = new ArrayList<>();

    private SchemaCompatibility() {}

    static List<String> objections(Path released, Path current) {
        SchemaCompatibility compatibility = new SchemaCompatibility();
        List<String> present = SchemaDocument.namesIn(current);
        for (String name : SchemaDocument.namesIn(released)) {
            if (present.contains(name)) {
                compatibility.compare(
                        name,
                        SchemaDocument.read(released.resolve(name + ".json")),
                        SchemaDocument.read(current.resolve(name + ".json")));
            } else {
                compatibility.objections.add(name + ": event removed");
            }
        }
        return List.copyOf(compatibility.objections);
    }

    private void compare(String where, SchemaDocument released, SchemaDocument current) {
        compareTypes(where, released, current);
        compareRequired(where, released, current);
        for (String property : released.properties()) {
            String name = where + "." + property;
            if (current.properties().contains(property)) {
                compare(name, released.property(property), current.property(property));
            } else {
                objections.add(name + ": property removed");
            }
        }
        if (!released.items().node().isMissingNode()) {
            compare(where + "[]", released.items(), current.items());
        }
    }

    private void compareTypes(String where, SchemaDocument released, SchemaDocument current) {
        if (!released.types().equals(current.types())) {
            objections.add("%s: type was %s, is %s".formatted(where, released.types(), current.types()));
        }
        if (!released.format().equals(current.format())) {
            objections.add("%s: format was '%s', is '%s'".formatted(where, released.format(), current.format()));
        }
    }

    private void compareRequired(String where, SchemaDocument released, SchemaDocument current) {
        TreeSet<String> added = new TreeSet<>(current.required());
        added.removeAll(released.required());
        added.forEach(property -> objections.add("%s.%s: newly required".formatted(where, property)));

        TreeSet<String> dropped = new TreeSet<>(released.required());
        dropped.removeAll(current.required());
        dropped.forEach(property -> objections.add("%s.%s: no longer required".formatted(where, property)));
    }
}
