package io.liaison.platform.openapi;

import io.swagger.v3.oas.models.Operation;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** A parameter that tells two methods of one call apart is there for one of them only: the call does without it. */
final class TellingParameters implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        if (mapping != null && operation.getParameters() != null) {
            List<String> telling = List.of(mapping.params());
            operation.getParameters().stream()
                    .filter(parameter -> telling.contains(parameter.getName()))
                    .forEach(parameter -> parameter.required(false));
        }
        return operation;
    }
}
