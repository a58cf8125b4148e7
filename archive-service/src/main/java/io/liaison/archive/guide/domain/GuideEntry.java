package io.liaison.archive.guide.domain;

import io.liaison.platform.rule.RuleViolation;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry in the working set from which the guide is published.
 *
 * @param id stays the same over all versions of the guide
 * @param text what it says
 * @param retired whether it is left out of the next version
 * @param changedAt when it was changed last
 * @param changedBy by whom
 * @param version counts the changes
 */
public record GuideEntry(UUID id, GuideText text, boolean retired, Instant changedAt, String changedBy, long version) {

    public static GuideEntry written(UUID id, GuideText text, Instant at, String by) {
        return new GuideEntry(id, text, false, at, by, 1);
    }

    public GuideEntry rewritten(GuideText newText, Instant at, String by, long seen) {
        requireChangeable(seen);
        return new GuideEntry(id, newText, false, at, by, version + 1);
    }

    public GuideEntry retired(Instant at, String by, long seen) {
        requireChangeable(seen);
        return new GuideEntry(id, text, true, at, by, version + 1);
    }

    private void requireChangeable(long seen) {
        if (retired) {
            throw RuleViolation.wrongState("guide-entry-retired");
        }
        if (seen != version) {
            throw RuleViolation.stale();
        }
    }
}
