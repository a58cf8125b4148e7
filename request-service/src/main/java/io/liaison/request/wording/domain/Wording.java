package io.liaison.request.wording.domain;

import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.wording.Term;
import io.liaison.platform.wording.TextLanguage;
import io.liaison.request.wording.domain.LocalWording.Switch;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The wording lists as a whole (functional.md, section 2): those of the release and what administrators made of them. Of
 * the entries of a language that count, no two look for the same. Immutable; what is decided on it is an entry to store.
 *
 * @param entries own ones first: where entries of two languages look for the same, the own one is found
 */
public record Wording(List<WordingEntry> entries) {

    /** How many entries administrators may add; what the check costs hardly depends on it, what a change costs does. */
    public static final int MOST_OWN = 1_000;

    public Wording {
        entries = List.copyOf(entries);
    }

    /** The lists of a release with what administrators made of them. */
    public static Wording of(Collection<? extends Term> builtIn, LocalWording local) {
        Stream<WordingEntry> released = builtIn.stream().map(term -> {
            Switch stands = local.switches().getOrDefault(term.id(), Switch.UNTOUCHED);
            return new WordingEntry(term, Origin.BUILT_IN, stands.active(), stands.revision());
        });
        return new Wording(Stream.concat(local.own().stream(), released).toList());
    }

    /** The entries that count. */
    public List<Term> inForce() {
        return entries.stream()
                .filter(WordingEntry::active)
                .map(WordingEntry::term)
                .toList();
    }

    /** The entries of a language that count, own ones first. */
    public List<Term> inForce(TextLanguage language) {
        return inForce().stream().filter(term -> term.language() == language).toList();
    }

    /**
     * An entry.
     *
     * @throws RuleViolation of kind NOT_FOUND
     */
    public WordingEntry known(String id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("wording-unknown"));
    }

    /**
     * A new entry.
     *
     * @throws RuleViolation of kind CONFLICT when one that counts looks for the same, or there are too many
     */
    public WordingEntry add(Term term) {
        long own =
                entries.stream().filter(entry -> entry.origin() == Origin.OWN).count();
        if (own >= MOST_OWN) {
            throw RuleViolation.conflict("wording-too-many", MOST_OWN);
        }
        requireFree(term, null);
        return WordingEntry.added(term);
    }

    /**
     * An own entry with another content. What it already is, it stays, whatever the revision.
     *
     * @throws RuleViolation of kind NOT_FOUND, STALE, or CONFLICT for a built-in entry and as in {@link #add}
     */
    public WordingEntry change(long revision, Term becomes) {
        WordingEntry entry = own(becomes.id());
        if (entry.term().equals(becomes)) {
            return entry;
        }
        requireRevision(entry, revision);
        if (entry.active()) {
            requireFree(becomes, entry);
        }
        return entry.changed(becomes);
    }

    /**
     * An entry switched on or off; it may be so already, whatever the revision.
     *
     * @throws RuleViolation of kind NOT_FOUND, STALE, or CONFLICT as in {@link #add}
     */
    public WordingEntry switchTo(String id, long revision, boolean active) {
        WordingEntry entry = known(id);
        if (entry.active() == active) {
            return entry;
        }
        requireRevision(entry, revision);
        if (active) {
            requireFree(entry.term(), entry);
        }
        return entry.switched(active);
    }

    /**
     * An own entry.
     *
     * @throws RuleViolation of kind NOT_FOUND, or CONFLICT for a built-in entry
     */
    public WordingEntry own(String id) {
        WordingEntry entry = known(id);
        if (entry.origin() == Origin.BUILT_IN) {
            throw RuleViolation.conflict("wording-built-in");
        }
        return entry;
    }

    private void requireFree(Term term, @Nullable WordingEntry itself) {
        entries.stream()
                .filter(WordingEntry::active)
                .filter(entry -> !entry.equals(itself))
                .filter(entry -> entry.looksForTheSameAs(term))
                .findFirst()
                .ifPresent(entry -> {
                    throw RuleViolation.conflict(
                            "wording-known", entry.term().pattern().text(), entry.id());
                });
    }

    private static void requireRevision(WordingEntry entry, long revision) {
        if (entry.revision() != revision) {
            throw RuleViolation.stale();
        }
    }
}
