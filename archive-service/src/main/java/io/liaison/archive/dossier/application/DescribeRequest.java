package io.liaison.archive.dossier.application;

import io.liaison.archive.dossier.domain.Entry;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Says what a request is about, from the form in its dossier. */
@Component
public class DescribeRequest {

    private static final List<String> WITH_FORM =
            List.of("liaison.request.submitted.v1", "liaison.request.confirmed.v1");
    private static final RequestDescription UNKNOWN = new RequestDescription(null, null, null);

    private final Entries entries;
    private final CanonicalJson json;

    DescribeRequest(Entries entries, CanonicalJson json) {
        this.entries = entries;
        this.json = json;
    }

    public Mono<RequestDescription> describe(UUID requestId) {
        return entries.ofTypes(requestId, WITH_FORM)
                .takeLast(1)
                .next()
                .map(this::description)
                .defaultIfEmpty(UNKNOWN);
    }

    private RequestDescription description(Entry entry) {
        JsonNode form = json.read(entry.data()).path("form");
        String goal = text(form, "goal");
        return new RequestDescription(
                text(form, "type"), text(form, "initiator"), goal == null ? text(form, "background") : goal);
    }

    private static @Nullable String text(JsonNode form, String field) {
        JsonNode value = form.path(field);
        return value.isString() && !value.stringValue().isBlank() ? value.stringValue() : null;
    }
}
