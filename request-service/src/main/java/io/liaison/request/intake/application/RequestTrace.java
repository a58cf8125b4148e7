package io.liaison.request.intake.application;

import io.liaison.request.intake.domain.Request;
import io.liaison.request.rows.MergePatch;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the audit entry of an act keeps beside its facts, so that the request can be shown as it was before: the revision
 * the act led to, and the merge patch (RFC 7396) that takes the act back. Whoever walks the trail backwards from the
 * request of today comes to any instant.
 */
@Component
public class RequestTrace {

    /** Detail of an audit entry: revision of the request after the act. */
    public static final String REVISION = "revision";

    /** Detail of an audit entry: the merge patch, as text, that makes of the request after the act the one before. */
    public static final String UNDO = "undo";

    private final JsonMapper json;

    RequestTrace(JsonMapper json) {
        this.json = json;
    }

    Map<String, String> ofBegin(Request draft) {
        return Map.of(REVISION, String.valueOf(draft.version()));
    }

    Map<String, String> of(Request before, Request after) {
        JsonNode undo = MergePatch.between(tree(after), tree(before));
        return Map.of(REVISION, String.valueOf(after.version()), UNDO, json.writeValueAsString(undo));
    }

    /** The request before an act, of the one after it. */
    public Request undone(Request after, String undo) {
        return json.treeToValue(MergePatch.apply(tree(after), json.readTree(undo)), Request.class);
    }

    /** The details of an entry that are meant for people. */
    public static boolean isFact(@Nullable String detail) {
        return !REVISION.equals(detail) && !UNDO.equals(detail);
    }

    private JsonNode tree(Request request) {
        return json.valueToTree(request);
    }
}
