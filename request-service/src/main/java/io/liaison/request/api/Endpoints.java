package io.liaison.request.api;

import static io.liaison.request.api.Endpoint.act;
import static io.liaison.request.api.Endpoint.author;
import static io.liaison.request.api.Endpoint.own;
import static io.liaison.request.api.Endpoint.right;
import static io.liaison.request.api.Endpoint.seeing;
import static io.liaison.request.api.Endpoint.seeingWith;
import static io.liaison.request.api.Endpoint.upload;

import io.liaison.request.intake.domain.Act;
import io.liaison.request.permission.domain.Right;
import java.util.List;
import java.util.Optional;

/**
 * Every call of this service with what it needs. A test walks them all with every role in every state, and fails where
 * a controller has a call that is not here.
 */
public final class Endpoints {

    /** Where the description of the calls is; also in {@code application.yml}, and a test compares. */
    static final String DESCRIPTION = "/api/openapi/request";

    public static final List<Endpoint> TABLE = List.of(
            right("POST /api/requests", Right.RAISE_REQUEST).creating(),
            right("POST /api/requests/check", Right.RAISE_REQUEST),
            act("PUT /api/requests/{id}/form", Act.EDIT),
            act("PATCH /api/requests/{id}/form", Act.EDIT),
            act("DELETE /api/requests/{id}", Act.DISCARD).withoutAnswer(),
            act("POST /api/requests/{id}/attachments", Act.ATTACH).creating(),
            act("DELETE /api/requests/{id}/attachments/{sha256}", Act.ATTACH),
            seeing("GET /api/requests/{id}/attachments/{sha256}"),
            right("OPTIONS /api/requests/{id}/uploads", Right.READ_DESCRIPTION).withoutAnswer(),
            upload("POST /api/requests/{id}/uploads", Act.ATTACH).creating(),
            upload("HEAD /api/requests/{id}/uploads/{uploadId}", Act.ATTACH),
            upload("PATCH /api/requests/{id}/uploads/{uploadId}", Act.ATTACH).withoutAnswer(),
            upload("DELETE /api/requests/{id}/uploads/{uploadId}", Act.ATTACH).withoutAnswer(),
            seeing("GET /api/requests/{id}/files/{fileId}"),
            act("POST /api/requests/{id}/submission", Act.SUBMIT),
            act("POST /api/requests/{id}/signature", Act.SIGN),
            act("POST /api/requests/{id}/withdrawal", Act.WITHDRAW),
            act("POST /api/requests/{id}/return", Act.RETURN),
            act("POST /api/requests/{id}/rejection", Act.REJECT),
            act("POST /api/requests/{id}/dispatch", Act.DISPATCH),
            act("POST /api/requests/{id}/confirmation", Act.CONFIRM),
            act("POST /api/requests/{id}/objection", Act.OBJECT),
            right("GET /api/requests", Right.LIST_REQUESTS),
            right("GET /api/requests/duties", Right.READ_OWN_DUTIES),
            right("GET /api/requests/filters", Right.KEEP_FILTERS),
            right("POST /api/requests/filters", Right.KEEP_FILTERS).creating(),
            own("GET /api/requests/filters/{id}", Right.KEEP_FILTERS),
            own("PUT /api/requests/filters/{id}", Right.KEEP_FILTERS),
            own("DELETE /api/requests/filters/{id}", Right.KEEP_FILTERS).withoutAnswer(),
            right("GET /api/requests/templates", Right.KEEP_TEMPLATES),
            seeing("POST /api/requests/{id}/templates").creating(),
            own("GET /api/requests/templates/{id}", Right.KEEP_TEMPLATES),
            own("PUT /api/requests/templates/{id}", Right.KEEP_TEMPLATES),
            own("DELETE /api/requests/templates/{id}", Right.KEEP_TEMPLATES).withoutAnswer(),
            own("POST /api/requests/templates/{id}/draft", Right.RAISE_REQUEST).creating(),
            seeingWith("POST /api/requests/{id}/copy", Right.RAISE_REQUEST).creating(),
            right("GET /api/audit", Right.READ_AUDIT_TRAIL),
            right("GET /api/dead-letters/request", Right.READ_DEAD_LETTERS),
            right("GET /api/dead-letters/request/counts", Right.READ_DEAD_LETTERS),
            right("GET /api/dead-letters/request/{id}", Right.READ_DEAD_LETTERS),
            right("POST /api/dead-letters/request/{id}/replay", Right.REPLAY_DEAD_LETTERS),
            seeing("GET /api/requests/{id}"),
            seeing("GET /api/requests/{id}/at"),
            seeing("GET /api/requests/{id}/export"),
            seeing("GET /api/requests/{id}/timeline"),
            seeing("GET /api/requests/{id}/audit"),
            seeing("GET /api/requests/{id}/versions"),
            seeing("GET /api/requests/{id}/versions/difference"),
            act("POST /api/requests/{id}/claim", Act.CLAIM),
            act("DELETE /api/requests/{id}/claim", Act.CLAIM).withoutAnswer(),
            seeing("GET /api/requests/{id}/claim").orEmpty(),
            act("POST /api/requests/{id}/messages", Act.MESSAGE).creating(),
            seeing("GET /api/requests/{id}/messages"),
            seeing("GET /api/requests/{id}/messages/mentionable"),
            author("PUT /api/requests/{id}/messages/{messageId}", Act.MESSAGE),
            seeing("GET /api/requests/{id}/messages/{messageId}/history"),
            right("GET /api/review/queue", Right.READ_REVIEW_QUEUE),
            right("GET /api/review/departments", Right.READ_REVIEW_QUEUE),
            right("GET /api/review/requests/{id}", Right.READ_REVIEW_QUEUE),
            right("GET /api/review/asks", Right.READ_REVIEW_QUEUE),
            right("GET /api/directory/departments", Right.READ_DIRECTORY),
            right("GET /api/directory/people", Right.READ_DIRECTORY),
            right("GET /api/directory/calendar", Right.READ_DIRECTORY),
            right("GET /api/directory/calendar/days", Right.READ_DIRECTORY),
            right("GET /api/directory/calendar/after", Right.READ_DIRECTORY),
            right("PUT /api/directory/calendar", Right.CHANGE_DIRECTORY),
            right("POST /api/directory/calendar/import", Right.CHANGE_DIRECTORY),
            right("PUT /api/directory/departments/{code}/liaison", Right.CHANGE_LIAISON),
            right("GET /api/numbering", Right.READ_NUMBERING),
            right("PUT /api/numbering", Right.CHANGE_NUMBERING),
            right("GET /api/wording/terms", Right.READ_WORDING),
            right("GET /api/wording/terms/{term}", Right.READ_WORDING),
            right("POST /api/wording/trial", Right.READ_WORDING),
            right("POST /api/wording/terms", Right.CHANGE_WORDING).creating(),
            right("PUT /api/wording/terms/{term}", Right.CHANGE_WORDING),
            right("PUT /api/wording/terms/{term}/active", Right.CHANGE_WORDING),
            right("DELETE /api/wording/terms/{term}", Right.CHANGE_WORDING).withoutAnswer(),
            right("GET /api/directory/departments/{code}", Right.READ_DIRECTORY),
            right("POST /api/directory/departments", Right.CHANGE_DIRECTORY).creating(),
            right("PUT /api/directory/departments/{code}", Right.CHANGE_DIRECTORY),
            right("DELETE /api/directory/departments/{code}", Right.CHANGE_DIRECTORY)
                    .withoutAnswer(),
            right("GET /api/directory/people/{person}", Right.READ_DIRECTORY),
            right("POST /api/directory/people", Right.CHANGE_DIRECTORY).creating(),
            right("PUT /api/directory/people/{person}", Right.CHANGE_DIRECTORY),
            right("DELETE /api/directory/people/{person}", Right.CHANGE_DIRECTORY)
                    .withoutAnswer(),
            right("POST /api/directory/people/{person}/substitutions", Right.CHANGE_DIRECTORY)
                    .creating(),
            right("DELETE /api/directory/people/{person}/substitutions/{from}", Right.CHANGE_DIRECTORY)
                    .withoutAnswer(),
            right("POST /api/directory/import", Right.CHANGE_DIRECTORY),
            right("GET /api/me", Right.READ_DIRECTORY),
            right("PATCH /api/me", Right.CHANGE_OWN_SETTINGS),
            right("POST /api/me/substitutions", Right.NAME_SUBSTITUTE).creating(),
            right("DELETE /api/me/substitutions/{from}", Right.NAME_SUBSTITUTE).withoutAnswer(),
            right("PUT /api/me/substitution", Right.NAME_SUBSTITUTE),
            right("DELETE /api/me/substitution", Right.NAME_SUBSTITUTE).withoutAnswer(),
            right("GET " + DESCRIPTION, Right.READ_DESCRIPTION),
            right("GET " + DESCRIPTION + ".yaml", Right.READ_DESCRIPTION));

    private Endpoints() {}

    /** The row of a call. */
    public static Optional<Endpoint> of(String method, String path) {
        return TABLE.stream()
                .filter(endpoint ->
                        endpoint.method().equals(method) && endpoint.path().equals(path))
                .findFirst();
    }
}
