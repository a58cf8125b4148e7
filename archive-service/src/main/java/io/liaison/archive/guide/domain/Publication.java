package io.liaison.archive.guide.domain;

import io.liaison.platform.rule.RuleViolation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A published version of the guide. Never changes.
 *
 * @param version from 1
 * @param publishedAt when
 * @param publishedBy by whom
 * @param entries what it says
 */
public record Publication(int version, Instant publishedAt, String publishedBy, List<Published> entries) {

    /** An entry as published. */
    public record Published(UUID id, GuideText text) {}

    /** How an entry differs from the version before. */
    public enum Change {
        ADDED,
        CHANGED,
        SAME
    }

    public Publication {
        entries = List.copyOf(entries);
    }

    /** The next version, made of what is in the working set and not retired. */
    public static Publication after(@Nullable Publication former, List<GuideEntry> workingSet, Instant at, String by) {
        if (!differs(former, workingSet)) {
            throw RuleViolation.wrongState("guide-unchanged");
        }
        return new Publication(former == null ? 1 : former.version() + 1, at, by, published(workingSet));
    }

    /** Whether the working set says something else than a former version, so that there is something to publish. */
    public static boolean differs(@Nullable Publication former, List<GuideEntry> workingSet) {
        return !published(workingSet).equals(former == null ? List.of() : former.entries());
    }

    private static List<Published> published(List<GuideEntry> workingSet) {
        return workingSet.stream()
                .filter(entry -> !entry.retired())
                .map(entry -> new Published(entry.id(), entry.text()))
                .toList();
    }

    /** How an entry of this version differs from a former version. */
    public static Change changeOf(Published entry, @Nullable Publication former) {
        Published before = former == null ? null : former.byId().get(entry.id());
        if (before == null) {
            return Change.ADDED;
        }
        return before.text().equals(entry.text()) ? Change.SAME : Change.CHANGED;
    }

    /** What an entry said in this version. */
    public @Nullable GuideText textOf(UUID id) {
        Published published = byId().get(id);
        return published == null ? null : published.text();
    }

    /** The entries of a former version that this one has no more. */
    public List<Published> removedSince(@Nullable Publication former) {
        if (former == null) {
            return List.of();
        }
        Map<UUID, Published> now = byId();
        return former.entries().stream()
                .filter(entry -> !now.containsKey(entry.id()))
                .toList();
    }

    private Map<UUID, Published> byId() {
        return entries.stream()
                .collect(Collectors.toMap(Published::id, Function.identity(), (a, b) -> Objects.requireNonNull(b)));
    }
}
