package io.liaison.archive.dossier.application;

import io.liaison.archive.dossier.domain.Entry;
import io.liaison.archive.dossier.domain.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An entry as the JSON document its digest is taken of, and that an export holds. Made of the stored columns as they are,
 * so that a change of any of them changes the document.
 */
@Component
public class EntryDocuments {

    private final CanonicalJson json;

    EntryDocuments(CanonicalJson json) {
        this.json = json;
    }

    public String text(Entry entry) {
        return "{\"data\":" + entry.data()
                + ",\"eventId\":" + json.quoted(entry.eventId())
                + ",\"onBehalfOf\":" + quoted(entry.onBehalfOf())
                + ",\"person\":" + quoted(entry.person())
                + ",\"requestId\":" + json.quoted(entry.requestId().toString())
                + ",\"time\":" + json.quoted(entry.time().toString())
                + ",\"topic\":" + json.quoted(entry.topic())
                + ",\"type\":" + json.quoted(entry.type()) + "}";
    }

    public String digest(Entry entry) {
        return Sha256.of(text(entry));
    }

    private String quoted(@Nullable String text) {
        return text == null ? "null" : json.quoted(text);
    }
}
