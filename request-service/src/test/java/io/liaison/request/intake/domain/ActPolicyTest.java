package io.liaison.request.intake.domain;

import static io.liaison.request.support.RequestFixture.dispatched;
import static io.liaison.request.support.RequestFixture.draft;
import static io.liaison.request.support.RequestFixture.signed;
import static io.liaison.request.support.RequestFixture.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.test.Proves;
import io.liaison.request.support.DemoDirectory;
import io.liaison.request.support.RequestFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActPolicyTest {

    private final Directory directory = DemoDirectory.standard();

    @Test
    void shouldOpenToEachTheActsOfTheOwnRole() {
        assertThat(openTo("wang", draft()))
                .containsExactly(Act.EDIT, Act.ATTACH, Act.DISCARD, Act.SUBMIT, Act.WITHDRAW);
        assertThat(openTo("zhang", draft())).isEmpty();
        assertThat(openTo("zhang", submitted())).containsExactly(Act.SIGN, Act.MESSAGE);
        assertThat(openTo("li", submitted())).containsExactly(Act.RETURN, Act.REJECT, Act.CLAIM, Act.MESSAGE, Act.NOTE);
        assertThat(openTo("li", signed()))
                .containsExactly(Act.RETURN, Act.REJECT, Act.DISPATCH, Act.CLAIM, Act.MESSAGE, Act.NOTE);
        assertThat(openTo("zhang", dispatched())).containsExactly(Act.CONFIRM, Act.OBJECT, Act.MESSAGE);
        assertThat(openTo("chen", dispatched())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    @Proves("9-acts")
    void shouldRefuseAStrangerEachActWithTheRoleThatMay(Act act) {
        Request request = dispatched();

        assertThatThrownBy(() -> ActPolicy.require(act, Actor.of("adm-liaison"), request, directory))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.kind()).isEqualTo(RuleViolation.Kind.FORBIDDEN);
                    assertThat(violation.code())
                            .isEqualTo(ActPolicy.roleFor(act).refusal());
                });
    }

    @Test
    @Proves("1-substitute-recorded")
    void shouldLetASubstituteActInTheNameOfThePrincipal() {
        Actor substitute = new Actor("zhao", List.of("zhang"));

        assertThat(ActPolicy.require(Act.SIGN, substitute, submitted(), directory))
                .isEqualTo(new ActedBy("zhao", "zhang"));
    }

    @Test
    @Proves("1-liaison-change-duties")
    void shouldPassTheInitiatorsDutiesToTheNewLiaison() {
        Directory changed = DemoDirectory.withLiaison("MKT", "zhang");

        assertThat(ActPolicy.openTo(Actor.of("wang"), RequestFixture.returned(), changed))
                .isEmpty();
        assertThat(ActPolicy.openTo(Actor.of("zhang"), RequestFixture.returned(), changed))
                .contains(Act.EDIT, Act.SUBMIT, Act.WITHDRAW);
    }

    private List<Act> openTo(String person, Request request) {
        return ActPolicy.openTo(Actor.of(person), request, directory);
    }
}
