package io.liaison.platform.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Describes the components of a record as required unless they are marked as nullable. Two records of one name would be
 * described as one, so they are refused.
 */
final class RecordModels implements ModelConverter {

    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, JavaType> described = new ConcurrentHashMap<>();

    @Override
    public boolean isOpenapi31() {
        return true;
    }

    @Override
    @SuppressWarnings("rawtypes") // the library's own signature
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        JavaType java = Json31.mapper().constructType(type.getType());
        if (schema != null && java != null && java.getRawClass().isRecord()) {
            requireOne(name(schema), java);
            markRequired(model(schema, context), java.getRawClass());
        }
        return schema;
    }

    private static @Nullable String name(Schema<?> schema) {
        String reference = schema.get$ref();
        return reference == null ? schema.getName() : reference.substring(REFERENCE.length());
    }

    private void requireOne(@Nullable String name, JavaType type) {
        JavaType former = name == null ? null : described.putIfAbsent(name, type);
        if (former != null && !former.equals(type)) {
            throw new IllegalStateException("%s is both %s and %s".formatted(name, former, type));
        }
    }

    @SuppressWarnings("rawtypes")
    private static Schema model(Schema schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().getOrDefault(reference.substring(REFERENCE.length()), schema);
    }

    private static void markRequired(Schema<?> model, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            boolean shown =
                    model.getProperties() != null && model.getProperties().containsKey(component.getName());
            if (shown && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                model.addRequiredItem(component.getName());
            }
        }
    }
}
