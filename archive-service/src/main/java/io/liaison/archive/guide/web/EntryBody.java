package io.liaison.archive.guide.web;

import io.liaison.archive.guide.domain.GuideEntry;
import io.liaison.archive.guide.domain.GuideText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as the administrator writes it. */
record EntryBody(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 10_000) String text,
        @Nullable @Size(max = 4) List<@Pattern(regexp = "PROJECT|RESOURCE|ISSUE|PROCESS") String> types,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 40) String> departments,
        @Nullable @Size(max = 100) List<@Valid Source> sources) {

    /** A dossier the entry was drawn from. */
    record Source(@NotBlank @Size(max = 40) String number) {}

    /** An entry of the working set, with what the caller may do with it. */
    record View(
            UUID id,
            String title,
            String text,
            List<String> types,
            List<String> departments,
            List<Source> sources,
            boolean retired,
            Instant changedAt,
            String changedBy,
            long version,
            List<String> acts) {}

    GuideText content() {
        List<String> numbers = orEmpty(sources).stream().map(Source::number).toList();
        return new GuideText(title, text, orEmpty(types), orEmpty(departments), numbers);
    }

    static View view(GuideEntry entry, List<String> acts) {
        GuideText text = entry.text();
        return new View(
                entry.id(),
                text.title(),
                text.text(),
                text.types(),
                text.departments(),
                text.sources().stream().map(Source::new).toList(),
                entry.retired(),
                entry.changedAt(),
                entry.changedBy(),
                entry.version(),
                acts);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
