package io.liaison.planning.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.planning.room.domain.By;
import io.liaison.platform.rule.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DependencyTest {

    private static final Signature BY = new Signature(new By("xiaoli", null), Instant.parse("2024-05-07T02:00:00Z"));

    private final Dependency open = new Dependency(
            UUID.randomUUID(),
            UUID.randomUUID(),
            0,
            UUID.randomUUID(),
            "PRD",
            new Need("SLS", "近3個月客戶購買數據", LocalDate.parse("2024-05-07"), null, null),
            DependencyState.OPEN,
            null,
            null);

    @Test
    void shouldBeAgreedToWithoutARemark() {
        assertThat(open.answer(new DependencyAnswer(true, null, null), BY).state())
                .isEqualTo(DependencyState.AGREED);
    }

    @Test
    void shouldBeDeclinedOnlyWithARemark() {
        assertThat(open.answer(new DependencyAnswer(false, null, "數據未脫敏"), BY).state())
                .isEqualTo(DependencyState.DECLINED);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> open.answer(new DependencyAnswer(false, null, " "), BY))
                .matches(refused -> refused.kind() == RuleViolation.Kind.INVALID);
    }

    @Test
    void shouldBeAnsweredOnce() {
        Dependency answered = open.answer(new DependencyAnswer(true, null, null), BY);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> answered.answer(new DependencyAnswer(true, null, null), BY))
                .matches(refused -> refused.kind() == RuleViolation.Kind.WRONG_STATE);
    }
}
