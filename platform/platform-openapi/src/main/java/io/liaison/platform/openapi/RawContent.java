package io.liaison.platform.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** Describes what is streamed, in and out, as bytes. */
final class RawContent implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        if (streamsIn(handler, mapping)) {
            operation.requestBody(new RequestBody().required(true).content(sent(mapping)));
        }
        if (mapping != null && List.of(mapping.consumes()).contains("text/csv")) {
            operation.requestBody(new RequestBody().required(true).content(files(mapping)));
        }
        String answer = handler.getMethod().getGenericReturnType().getTypeName();
        if (answer.contains(DataBuffer.class.getName())) {
            operation.getResponses().values().forEach(response -> response.setContent(joined(response, handler)));
        }
        return operation;
    }

    private static boolean streamsIn(HandlerMethod handler, @Nullable RequestMapping mapping) {
        boolean reads = mapping != null && List.of(mapping.method()).contains(RequestMethod.GET);
        return !reads
                && Arrays.stream(handler.getMethodParameters())
                        .anyMatch(parameter -> parameter.getParameterType() == ServerHttpRequest.class);
    }

    private static Content sent(@Nullable RequestMapping mapping) {
        if (mapping == null || mapping.consumes().length == 0) {
            return bytes();
        }
        Content content = new Content();
        Arrays.stream(mapping.consumes()).forEach(type -> content.addMediaType(type, binary()));
        return content;
    }

    private static Content files(RequestMapping mapping) {
        Content content = new Content();
        Arrays.stream(mapping.consumes())
                .forEach(type -> content.addMediaType(
                        type,
                        new MediaType()
                                .schema(type.startsWith("multipart/") ? new ObjectSchema() : new StringSchema())));
        return content;
    }

    /** What is streamed, beside what other methods of the same call answer with: they are told apart by the type. */
    private static Content joined(ApiResponse response, HandlerMethod handler) {
        Content content = streamed(handler);
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        if (mapping != null && mapping.produces().length > 0 && response.getContent() != null) {
            response.getContent().forEach(content::putIfAbsent);
        }
        return content;
    }

    private static Content streamed(HandlerMethod handler) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        if (mapping == null || mapping.produces().length == 0) {
            return bytes();
        }
        Content content = new Content();
        Arrays.stream(mapping.produces())
                .forEach(type -> content.addMediaType(
                        type,
                        new MediaType().schema(type.endsWith("/json") ? new ObjectSchema() : new StringSchema())));
        return content;
    }

    private static Content bytes() {
        return new Content().addMediaType("application/octet-stream", binary());
    }

    private static MediaType binary() {
        return new MediaType().schema(new StringSchema().format("binary"));
    }
}
