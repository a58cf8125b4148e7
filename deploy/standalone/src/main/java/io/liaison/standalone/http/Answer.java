package io.liaison.standalone.http;

import java.net.http.HttpHeaders;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What the platform answered to one call.
 *
 * @param call method and path, for messages
 * @param text the body as it came
 */
public record Answer(String call, int status, HttpHeaders headers, String text) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The body as JSON; the missing node where it is empty or something else. */
    public JsonNode body() {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    /** A text at a JSON pointer such as {@code /items/0/id}. */
    public String text(String pointer) {
        JsonNode found = body().at(pointer);
        if (found.isMissingNode() || found.isNull()) {
            throw new UnexpectedAnswer(this, "a value at " + pointer);
        }
        return found.asString();
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The version of the document, for the {@code If-Match} of the change that follows. */
    public String etag() {
        return header("ETag").orElseThrow(() -> new UnexpectedAnswer(this, "an ETag"));
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** This answer if it has the status. */
    public Answer require(int expected) {
        if (status != expected) {
            throw new UnexpectedAnswer(this, "status " + expected);
        }
        return this;
    }

    /** This answer if the call succeeded. */
    public Answer requireSuccess() {
        if (!isSuccess()) {
            throw new UnexpectedAnswer(this, "success");
        }
        return this;
    }
}
