package io.liaison.archive.guide.web;

import io.liaison.archive.guide.application.ReadGuide;
import io.liaison.archive.guide.domain.GuideText;
import io.liaison.archive.guide.domain.Publication;
import io.liaison.archive.guide.domain.Publication.Change;
import io.liaison.archive.guide.domain.Publication.Published;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A published version of the guide, with what changed since the one before, and what the caller may do with it. */
record GuideView(
        int version,
        Instant publishedAt,
        String publishedBy,
        List<EntryView> entries,
        List<RemovedView> removed,
        List<String> acts) {

    /** An entry; {@code before} is what it said in the former version, where that was something else. */
    record EntryView(
            UUID id,
            String title,
            String text,
            List<String> types,
            List<String> departments,
            List<SourceView> sources,
            Change change,
            @Nullable FormerText before) {}

    record FormerText(String title, String text) {}

    record SourceView(String number) {}

    record RemovedView(UUID id, String title) {}

    static GuideView of(ReadGuide.Read read, List<String> types, List<String> departments) {
        Publication publication = read.publication();
        Publication former = read.former().orElse(null);
        return new GuideView(
                publication.version(),
                publication.publishedAt(),
                publication.publishedBy(),
                publication.entries().stream()
                        .filter(entry -> entry.text().fits(types, departments))
                        .map(entry -> entry(entry, former, read))
                        .toList(),
                publication.removedSince(former).stream()
                        .map(gone -> new RemovedView(gone.id(), gone.text().title()))
                        .toList(),
                read.acts());
    }

    private static EntryView entry(Published entry, @Nullable Publication former, ReadGuide.Read read) {
        GuideText text = entry.text();
        Change change = Publication.changeOf(entry, former);
        return new EntryView(
                entry.id(),
                text.title(),
                text.text(),
                text.types(),
                text.departments(),
                text.sources().stream()
                        .filter(read.visibleSources()::contains)
                        .map(SourceView::new)
                        .toList(),
                change,
                change == Change.CHANGED ? before(entry.id(), former) : null);
    }

    private static @Nullable FormerText before(UUID id, @Nullable Publication former) {
        return Optional.ofNullable(former)
                .map(publication -> publication.textOf(id))
                .map(text -> new FormerText(text.title(), text.text()))
                .orElse(null);
    }
}
