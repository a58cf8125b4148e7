package io.liaison.request.wording.web;

import io.liaison.platform.web.paging.Cursor;
import io.liaison.request.wording.domain.Origin;
import io.liaison.request.wording.domain.TermKind;
import io.liaison.request.wording.domain.Wording;
import io.liaison.request.wording.domain.WordingEntry;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are looked for.
 *
 * @param query part of the text, in small or capital letters
 * @param active only those that count, or that don't
 */
record TermSearch(
        @Nullable @Pattern(regexp = Languages.TAGS) String language,
        @Nullable TermKind kind,
        @Nullable Origin origin,
        @Nullable Boolean active,
        @Nullable @Size(max = 100) String query) {

    private static final Comparator<WordingEntry> BY_TEXT =
            Comparator.comparing(TermSearch::text).thenComparing(WordingEntry::id);

    /** Up to {@code limit + 1} of them, by text. */
    List<WordingEntry> in(Wording wording, int limit, @Nullable Cursor after) {
        return wording.entries().stream()
                .filter(this::isWanted)
                .filter(entry -> after == null || follows(entry, after))
                .sorted(BY_TEXT)
                .limit(limit + 1L)
                .toList();
    }

    /** The place after an entry. */
    static Cursor after(WordingEntry entry) {
        return Cursor.of(text(entry), entry.id());
    }

    private boolean isWanted(WordingEntry entry) {
        return (language == null || language.equals(entry.term().language().tag()))
                && (kind == null || kind == entry.kind())
                && (origin == null || origin == entry.origin())
                && (active == null || active == entry.active())
                && (query == null || text(entry).contains(query.strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean follows(WordingEntry entry, Cursor after) {
        int order = text(entry).compareTo(after.key(0));
        return order > 0 || (order == 0 && entry.id().compareTo(after.key(1)) > 0);
    }

    private static String text(WordingEntry entry) {
        return entry.term().pattern().key();
    }
}
