package io.liaison.platform.web.http;

import io.liaison.platform.rule.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The version of a document as an entity tag (RFC 9110, section 8.8.3), so that no editor overwrites another. */
public final class EntityVersion {

    private EntityVersion() {}

    /** The {@code ETag} header of a document at a version. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Reads an {@code If-Match} header.
     *
     * @throws PreconditionMissing when there is none (428)
     * @throws RuleViolation of kind STALE when it can't be a version of ours (412)
     */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionMissing("If-Match");
        }
        String text = ifMatch.strip();
        if (text.matches("\"\\d{1,18}\"")) {
            return Long.parseLong(text.substring(1, text.length() - 1));
        }
        throw RuleViolation.stale();
    }
}
