package io.liaison.request.review.claim.domain;

import static io.liaison.request.support.RequestFixture.LI;
import static io.liaison.request.support.RequestFixture.NOW;
import static io.liaison.request.support.RequestFixture.ZHANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.rule.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Section 3: the review centre shows who is looking at a request. */
class ClaimTest {

    private static final Duration TIME = Duration.ofMinutes(15);

    private final Claim held = asked(null, LI, NOW, "預算待查", false);

    @Test
    void shouldHoldForItsTimeOnly() {
        assertThat(held.holdsAt(NOW)).isTrue();
        assertThat(held.holdsAt(NOW.plus(TIME).minusNanos(1))).isTrue();
        assertThat(held.holdsAt(NOW.plus(TIME))).isFalse();
    }

    @Test
    void shouldBeRenewedByItsHolderAndKeepItsBeginningAndNote() {
        Claim renewed = asked(held, LI, NOW.plusSeconds(600), null, false);

        assertThat(renewed).isEqualTo(new Claim(LI, NOW, NOW.plusSeconds(600).plus(TIME), "預算待查", null));
    }

    @Test
    void shouldBeRenewedByWhoStandsForItsHolder() {
        assertThat(asked(held, new ActedBy("zhao", "li"), NOW, null, false).by().person())
                .isEqualTo("zhao");
    }

    @Test
    void shouldBeRefusedToAnotherWhileItHolds() {
        assertThatThrownBy(() -> asked(held, ZHANG, NOW.plusSeconds(1), null, false))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(RuleViolation.Kind.CONFLICT);
                    assertThat(refused.arguments().get(0)).isEqualTo("li");
                });
        assertThatThrownBy(() -> held.requireOf(ZHANG)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void shouldBeTakenOverWithANoteOnly() {
        assertThatThrownBy(() -> asked(held, ZHANG, NOW, null, true))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.fields())
                                .singleElement()
                                .satisfies(field -> assertThat(field.code()).isEqualTo("note.take-over")));
        assertThat(asked(held, ZHANG, NOW, "李經理請假", true).takenFrom()).isEqualTo("li");
    }

    @Test
    void shouldBeginAnewOnceItsTimeIsOver() {
        Instant later = NOW.plus(TIME);

        assertThat(asked(held, ZHANG, later, null, false))
                .isEqualTo(new Claim(ZHANG, later, later.plus(TIME), null, null));
    }

    private static Claim asked(
            @Nullable Claim standing, ActedBy by, Instant at, @Nullable String note, boolean takeOver) {
        return Claim.asked(Optional.ofNullable(standing), by, at, TIME, new Claim.Wish(note, takeOver));
    }
}
