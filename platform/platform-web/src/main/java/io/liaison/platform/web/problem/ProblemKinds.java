package io.liaison.platform.web.problem;

import java.util.Map;
import org.springframework.http.HttpStatusCode;

/** The kinds of problems there are: one per status, but for 409, which a wrong state and a conflict share. */
final class ProblemKinds {

    static final String MALFORMED = "malformed";
    static final String WRONG_STATE = "wrong-state";

    private static final String INTERNAL = "internal";
    private static final Map<Integer, String> BY_STATUS = Map.ofEntries(
            Map.entry(400, MALFORMED),
            Map.entry(401, "unauthenticated"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "not-acceptable"),
            Map.entry(409, "conflict"),
            Map.entry(412, "stale"),
            Map.entry(413, "too-large"),
            Map.entry(414, "address-too-long"),
            Map.entry(415, "unsupported-media-type"),
            Map.entry(422, "invalid"),
            Map.entry(428, "precondition-required"),
            Map.entry(429, "too-many-requests"),
            Map.entry(431, "headers-too-large"),
            Map.entry(503, "unavailable"),
            Map.entry(504, "timeout"));

    private ProblemKinds() {}

    static String of(HttpStatusCode status) {
        return BY_STATUS.getOrDefault(status.value(), status.is4xxClientError() ? MALFORMED : INTERNAL);
    }
}
