package io.liaison.planning.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.liaison.planning.room.domain.By;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FeedbackTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2024-05-07");
    private static final Instant LATE_ON_MONDAY = Instant.parse("2024-05-06T17:00:00Z");
    private static final By HEAD = new By("chen", null);

    @Test
    void shouldGoFromFiledOverSignedToAcknowledged() {
        Feedback filed = file(form("SLS"), false);
        assertThat(filed.state()).isEqualTo(FeedbackState.FILED);

        Feedback signed = filed.sign(HEAD, LATE_ON_MONDAY);
        assertThat(signed.state()).isEqualTo(FeedbackState.SIGNED);
        assertThat(signed.signed()).isEqualTo(new Signature(HEAD, LATE_ON_MONDAY));

        Feedback acknowledged = signed.acknowledge(new By("wang", null), LATE_ON_MONDAY);
        assertThat(acknowledged.state()).isEqualTo(FeedbackState.ACKNOWLEDGED);
    }

    @Test
    void shouldCountTheHeadsOwnFormAsSigned() {
        Feedback filed = file(form("SLS"), true);

        assertThat(filed.state()).isEqualTo(FeedbackState.SIGNED);
        assertThat(filed.signed()).isEqualTo(filed.filed());
    }

    @Test
    void shouldRefuseEveryActOutOfItsState() {
        Feedback filed = file(form("SLS"), false);
        Feedback signed = filed.sign(HEAD, LATE_ON_MONDAY);
        Feedback acknowledged = signed.acknowledge(HEAD, LATE_ON_MONDAY);

        refuses(() -> filed.acknowledge(HEAD, LATE_ON_MONDAY));
        refuses(() -> signed.sign(HEAD, LATE_ON_MONDAY));
        refuses(() -> acknowledged.sign(HEAD, LATE_ON_MONDAY));
        refuses(() -> acknowledged.acknowledge(HEAD, LATE_ON_MONDAY));
    }

    @Test
    void shouldRefuseANeedOfOneselfOrOfNobody() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> file(form("PRD", "XXX", "SLS"), false))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(FieldViolation::field, FieldViolation::code)
                        .containsExactly(
                                tuple("needs[0].department", "need.department.own"),
                                tuple("needs[1].department", "need.department.unknown")));
    }

    private static void refuses(ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .matches(refused -> refused.code().equals("feedback-state"));
    }

    private static Feedback file(FeedbackForm form, boolean byHead) {
        Signature filed = new Signature(new By("zhao", null), LATE_ON_MONDAY);
        return Feedback.file(
                UUID.randomUUID(), UUID.randomUUID(), "PRD", form, filed, byHead, Set.of("PRD", "SLS"), TUESDAY);
    }

    private static FeedbackForm form(String... needs) {
        List<Need> placed = List.of(needs).stream()
                .map(code -> new Need(code, "客戶購買數據", LocalDate.parse("2024-05-07"), "小李", "6666"))
                .toList();
        return new FeedbackForm("同意提供", LocalDate.parse("2024-05-10"), placed, null);
    }
}
