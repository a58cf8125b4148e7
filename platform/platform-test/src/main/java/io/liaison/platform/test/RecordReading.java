package io.liaison.platform.test;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares a consumer's record with the schema of what it reads. */
final class RecordReading {

    private static final Set<Class<?>> WHOLE_NUMBERS =
            Set.of(int.class, long.class, short.class, Integer.class, Long.class, Short.class);
    private static final Set<Class<?>> BOOLEANS = Set.of(boolean.class, Boolean.class);

    private final List<String> objections = new ArrayList<>();

    private RecordReading() {}

    static List<String> objections(SchemaDocument schema, Class<?> type) {
        RecordReading reading = new RecordReading();
        reading.readRecord(type.getSimpleName(), schema, type);
        return List.copyOf(reading.objections);
    }

    private void readRecord(String where, SchemaDocument schema, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            readComponent(where + "." + component.getName(), schema, component);
        }
    }

    private void readComponent(String where, SchemaDocument schema, RecordComponent component) {
        String name = component.getName();
        if (!schema.properties().contains(name)) {
            objections.add(where + ": not in the schema");
            return;
        }
        if (!schema.required().contains(name) && !mayBeNull(component)) {
            objections.add(where + ": optional in the schema, so it must be @Nullable");
        }
        readValue(where, schema.property(name), component.getGenericType());
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private void readValue(String where, SchemaDocument schema, Type type) {
        String kind = kindOf(rawType(type));
        if (!schema.types().isEmpty() && !fits(kind, schema.types())) {
            objections.add("%s: read as %s, but the schema says %s".formatted(where, kind, schema.types()));
            return;
        }
        if (rawType(type).isRecord()) {
            readRecord(where, schema, rawType(type));
        } else if (kind.equals("array") && type instanceof ParameterizedType list) {
            readValue(where + "[]", schema.items(), list.getActualTypeArguments()[0]);
        }
    }

    private static boolean fits(String kind, Set<String> types) {
        return types.contains(kind) || (kind.equals("number") && types.contains("integer"));
    }

    private static Class<?> rawType(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        return type instanceof Class<?> raw ? raw : Object.class;
    }

    private static String kindOf(Class<?> type) {
        if (type.isRecord() || Map.class.isAssignableFrom(type) || type == Object.class) {
            return "object";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "array";
        }
        if (BOOLEANS.contains(type)) {
            return "boolean";
        }
        if (WHOLE_NUMBERS.contains(type)) {
            return "integer";
        }
        return Number.class.isAssignableFrom(type) || type.isPrimitive() ? "number" : "string";
    }
}
