package io.liaison.archive.guide.web;

import io.liaison.archive.guide.domain.Publication;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.web.paging.Cursor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A published version, in a list. */
record PublicationItem(int version, Instant publishedAt, String publishedBy, int entries) {

    static PublicationItem of(Publication publication) {
        return new PublicationItem(
                publication.version(),
                publication.publishedAt(),
                publication.publishedBy(),
                publication.entries().size());
    }

    static int before(@Nullable String cursor) {
        Cursor place = Cursor.decode(cursor, 1);
        try {
            return place == null ? Integer.MAX_VALUE : Integer.parseInt(place.key(0));
        } catch (NumberFormatException notAVersion) {
            throw RuleViolation.invalid(FieldViolation.of("cursor", "cursor.unreadable"));
        }
    }
}
