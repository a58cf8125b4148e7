package io.liaison.request.review.claim.domain;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That an administrator is looking at a request (functional.md, section 3: who is looking at it). It tells others and
 * hinders nobody: a claim refuses no act but another claim.
 *
 * @param since when the looking began; a renewal does not change it
 * @param until first instant at which it means nothing any more
 * @param note what the administrator says of it
 * @param takenFrom who was looking before, where it was taken over
 */
public record Claim(
        ActedBy by,
        Instant since,
        Instant until,
        @Nullable String note,
        @Nullable String takenFrom) {

    /**
     * How somebody asks for it.
     *
     * @param takeOver whether also from another, who is looking now
     */
    public record Wish(@Nullable String note, boolean takeOver) {}

    public boolean holdsAt(Instant now) {
        return now.isBefore(until);
    }

    public boolean isOf(ActedBy other) {
        return by.person().equals(other.person()) || by.inTheNameOf().equals(other.inTheNameOf());
    }

    /**
     * The claim after somebody asked for it: begun, renewed, or taken over with a note.
     *
     * @param standing the last claim, whether it still holds or not
     * @throws RuleViolation of kind CONFLICT where another is looking and it is not to be taken over; of kind INVALID
     *     where it is taken over without a note
     */
    public static Claim asked(Optional<Claim> standing, ActedBy by, Instant now, Duration time, Wish wish) {
        Claim held = standing.filter(claim -> claim.holdsAt(now)).orElse(null);
        if (held == null) {
            return new Claim(by, now, now.plus(time), wish.note(), null);
        }
        if (held.isOf(by)) {
            String note = wish.note() == null ? held.note() : wish.note();
            return new Claim(by, held.since(), now.plus(time), note, held.takenFrom());
        }
        if (!wish.takeOver()) {
            throw held.refusal();
        }
        if (wish.note() == null) {
            throw RuleViolation.invalid(
                    FieldViolation.of("note", "note.take-over", held.by().person()));
        }
        return new Claim(by, now, now.plus(time), wish.note(), held.by().inTheNameOf());
    }

    /** Refuses to let go of what another holds. */
    public void requireOf(ActedBy other) {
        if (!isOf(other)) {
            throw refusal();
        }
    }

    private RuleViolation refusal() {
        return RuleViolation.conflict("claimed-by-another", by.person(), until.toString());
    }
}
