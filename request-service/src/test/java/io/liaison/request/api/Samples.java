package io.liaison.request.api;

import io.liaison.request.intake.domain.Request;
import io.liaison.request.support.Forms;
import io.liaison.request.support.PlainClient.Call;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A sound call of each endpoint: what is refused is refused for who calls or for the state, not for its form. */
final class Samples {

    private static final Map<String, Object> BODIES = bodies();
    private static final Map<String, String> QUERIES = Map.of(
            "GET /api/requests/{id}/at", "?instant=2024-05-06T02:00:00Z",
            "GET /api/requests/{id}/versions/difference", "?from=1&to=1",
            "POST /api/directory/import", "?file=PEOPLE",
            "GET /api/directory/calendar/days", "?from=2024-05-01&to=2024-06-30",
            "GET /api/directory/calendar/after", "?date=2024-06-07&days=2");

    /** What all share is called so that whoever may is refused for another reason; no dead letter has a request's id. */
    private static final Map<String, Integer> ANSWERS = Map.ofEntries(
            Map.entry("POST /api/directory/departments", 409),
            Map.entry("PUT /api/directory/departments/{code}", 412),
            Map.entry("DELETE /api/directory/departments/{code}", 409),
            Map.entry("POST /api/directory/people", 409),
            Map.entry("PUT /api/directory/people/{person}", 412),
            Map.entry("DELETE /api/directory/people/{person}", 409),
            Map.entry("POST /api/directory/people/{person}/substitutions", 422),
            Map.entry("DELETE /api/directory/people/{person}/substitutions/{from}", 404),
            Map.entry("POST /api/directory/import", 422),
            Map.entry("PUT /api/wording/terms/{term}", 409),
            Map.entry("DELETE /api/wording/terms/{term}", 409),
            Map.entry("GET /api/dead-letters/request/{id}", 404),
            Map.entry("POST /api/dead-letters/request/{id}/replay", 404),
            Map.entry("PUT /api/directory/calendar", 412),
            Map.entry("POST /api/directory/calendar/import", 422));

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private Samples() {}

    /**
     * A call.
     *
     * @param request the request in the path
     */
    static Call of(Endpoint endpoint, @Nullable String person, Request request) {
        String uri = endpoint.path()
                        .replace("{id}", request.id().toString())
                        .replace("{sha256}", request.attachments().get(0).sha256())
                        .replace("{messageId}", request.id().toString())
                        .replace("{uploadId}", request.id().toString())
                        .replace("{fileId}", request.id().toString())
                        .replace("{code}", "PRD")
                        .replace("{term}", "hant-time-01")
                        .replace("{person}", "zhao")
                        .replace("{from}", "2030-01-01T00:00:00Z")
                + QUERIES.getOrDefault(endpoint.call(), "");
        Call call = Call.of(endpoint.method(), uri, person);
        if (endpoint.creates()) {
            call = call.with("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (endpoint.method().equals("PUT") || endpoint.method().equals("PATCH")) {
            long version = endpoint.path().endsWith("/form") ? request.version() : 1;
            call = call.with("If-Match", "\"" + version + "\"");
        }
        if (endpoint.path().contains("/uploads")) {
            return upload(endpoint, call);
        }
        if (endpoint.path().endsWith("/import")) {
            return call.with("Content-Type", "text/csv");
        }
        return endpoint.call().equals("POST /api/requests/{id}/attachments")
                ? new Call(call.method(), uri + "?name=a.txt", person, call.headers(), text(request.id()))
                        .with("Content-Type", "application/octet-stream")
                : withBody(endpoint, call);
    }

    /** How the call is answered to those who may. */
    static int answer(Endpoint endpoint) {
        return ANSWERS.getOrDefault(endpoint.call(), endpoint.success());
    }

    /** A call about something of somebody's own, as it was when it was made. */
    static Call of(Endpoint endpoint, @Nullable String person, UUID id) {
        Call call = Call.of(endpoint.method(), endpoint.path().replace("{id}", id.toString()), person);
        if (endpoint.creates()) {
            call = call.with("Idempotency-Key", UUID.randomUUID().toString());
        }
        return withBody(endpoint, endpoint.method().equals("PUT") ? call.with("If-Match", "\"0\"") : call);
    }

    /** The call that makes a thing of one's own of the kind an endpoint is about. */
    static Endpoint making(Endpoint endpoint) {
        String collection = endpoint.path().substring(0, endpoint.path().indexOf("/{id}"));
        String kind = collection.substring(collection.lastIndexOf('/'));
        return Endpoints.of("POST", collection)
                .or(() -> Endpoints.of("POST", "/api/requests/{id}" + kind))
                .orElseThrow();
    }

    /** The same call as if for the first time: under another key. */
    static Call again(Call call) {
        List<Map.Entry<String, String>> others = call.headers().stream()
                .filter(header -> !header.getKey().equals("Idempotency-Key"))
                .toList();
        return new Call(call.method(), call.uri(), call.person(), others, call.body())
                .with("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** By the tus protocol. */
    private static Call upload(Endpoint endpoint, Call call) {
        Call spoken = call.with("Tus-Resumable", "1.0.0");
        return switch (endpoint.method()) {
            case "POST" -> spoken.with("Upload-Length", "10").with("Upload-Metadata", "filename YS50eHQ=");
            case "PATCH" ->
                spoken.with("Upload-Offset", "0")
                        .with("Content-Type", "application/offset+octet-stream")
                        .body(new byte[] {'a'});
            default -> spoken;
        };
    }

    private static Call withBody(Endpoint endpoint, Call call) {
        Object body = BODIES.get(endpoint.call());
        return body == null
                ? call
                : call.json(JsonMapper.shared()
                        .writeValueAsString(body)
                        .replace("{n}", String.valueOf(SERIAL.incrementAndGet())));
    }

    private static byte[] text(UUID id) {
        return ("附件 " + id).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> bodies() {
        Map<String, Object> bodies = new HashMap<>();
        bodies.put("POST /api/requests", Forms.complete());
        bodies.put("POST /api/requests/check", Forms.complete());
        bodies.put("PUT /api/requests/{id}/form", Forms.complete());
        bodies.put("PATCH /api/requests/{id}/form", Map.of("goal", "活動期間銷售額同比增長35%"));
        bodies.put("POST /api/requests/{id}/claim", Map.of("note", "初審"));
        bodies.put("POST /api/requests/{id}/messages", Map.of("text", "請補充預算 {n}"));
        bodies.put("PUT /api/requests/{id}/messages/{messageId}", Map.of("text", "請補充預算與期限"));
        bodies.put("POST /api/requests/filters", Map.of("name", "Matrix {n}", "criteria", Map.of()));
        bodies.put("PUT /api/requests/filters/{id}", Map.of("name", "Matrix {n}", "criteria", Map.of()));
        bodies.put("POST /api/requests/{id}/templates", Map.of("name", "Matrix {n}"));
        bodies.put("PUT /api/requests/templates/{id}", Map.of("name", "Matrix {n}"));
        bodies.put("POST /api/requests/templates/{id}/draft", Map.of("dates", "SHIFT"));
        bodies.put("POST /api/requests/{id}/copy", Map.of("dates", "CLEAR"));
        bodies.put("POST /api/requests/{id}/submission", Map.of("acknowledgedFindings", List.of()));
        bodies.put("POST /api/requests/{id}/withdrawal", Map.of("reason", "活動取消"));
        bodies.put("POST /api/requests/{id}/return", Map.of("reason", "預算未說明"));
        bodies.put("POST /api/requests/{id}/rejection", Map.of("reason", "超出預算"));
        bodies.put("POST /api/requests/{id}/dispatch", Map.of("leadDepartment", "OPS", "reason", "運營為主"));
        bodies.put("POST /api/requests/{id}/objection", Map.of("grounds", "應由產品部牽頭"));
        bodies.put("PUT /api/directory/departments/{code}/liaison", Map.of("person", "zhao"));
        bodies.put(
                "PUT /api/numbering",
                Map.of("prefixes", Map.of("PROJECT", "XMBG", "RESOURCE", "ZYSQ", "ISSUE", "WTXT", "PROCESS", "LCYH")));
        Map<String, Object> word =
                Map.of("language", "en", "kind", "TIME", "text", "Matrix {n}", "mending", "by {date}");
        bodies.put("POST /api/wording/terms", word);
        bodies.put("PUT /api/wording/terms/{term}", word);
        bodies.put("PUT /api/wording/terms/{term}/active", Map.of("active", true));
        bodies.put("POST /api/wording/trial", Map.of("text", "請盡快配合", "ask", true));
        bodies.put(
                "PUT /api/directory/calendar",
                Map.of(
                        "zone", "Asia/Taipei",
                        "hours", Map.of("from", "08:30", "until", "17:30"),
                        "restDays", List.of("SUNDAY")));
        Map<String, Object> department = Map.of(
                "code", "PRD",
                "name", Map.of("zhHant", "產品部", "zhHans", "产品部", "en", "Product"),
                "head", "chen",
                "liaison", "zhao");
        Map<String, Object> person = Map.of("id", "zhao", "name", "趙專員", "department", "PRD");
        bodies.put("POST /api/directory/departments", department);
        bodies.put("PUT /api/directory/departments/{code}", department);
        bodies.put("POST /api/directory/people", person);
        bodies.put("PUT /api/directory/people/{person}", person);
        bodies.put("POST /api/directory/people/{person}/substitutions", period("zhao"));
        bodies.put("PATCH /api/me", Map.of("locale", "zh-Hant", "zone", "Asia/Taipei"));
        bodies.put("POST /api/me/substitutions", period("hq-liaison"));
        bodies.put(
                "PUT /api/me/substitution",
                Map.of(
                        "substitute", "hq-liaison",
                        "from", "2031-01-01T00:00:00Z",
                        "until", "2031-02-01T00:00:00Z"));
        return bodies;
    }

    private static Map<String, Object> period(String substitute) {
        return Map.of("substitute", substitute, "from", "2030-01-01T00:00:00Z", "until", "2030-02-01T00:00:00Z");
    }
}
