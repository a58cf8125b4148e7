package io.liaison.platform.directory.acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.platform.rule.RuleViolation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorTest {

    private final Actor wang = new Actor("wang", List.of("zhang", "chen"));

    @Test
    void shouldActInTheOwnNameFirst() {
        assertThat(wang.when(person -> true)).contains(new ActedBy("wang", null));
    }

    @Test
    void shouldActForWhomTheActIsOpen() {
        ActedBy by = wang.require("chen"::equals, "only-head");

        assertThat(by).isEqualTo(new ActedBy("wang", "chen"));
        assertThat(by.inTheNameOf()).isEqualTo("chen");
    }

    @Test
    void shouldBeRefusedWithTheReason() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> wang.require("li"::equals, "only-administrator"))
                .satisfies(refused -> {
                    assertThat(refused.kind()).isEqualTo(RuleViolation.Kind.FORBIDDEN);
                    assertThat(refused.code()).isEqualTo("only-administrator");
                });
    }
}
