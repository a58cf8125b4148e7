package io.liaison.request.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class PermissionsTest {

    @Test
    void shouldHaveOneRowPerAct() {
        assertThat(Permissions.TABLE).extracting(Permission::act).containsExactly(Act.values());
    }

    @Test
    void shouldReachEveryStateFromADraft() {
        EnumSet<RequestState> reached = EnumSet.of(RequestState.DRAFT);
        Permissions.TABLE.forEach(
                permission -> reached.addAll(permission.moves().values()));

        assertThat(reached).containsExactly(RequestState.values());
    }

    @Test
    void shouldLeadNowhereFromTheLastStates() {
        assertThat(Permissions.TABLE)
                .flatExtracting(permission -> permission.moves().keySet())
                .doesNotContain(RequestState.REJECTED, RequestState.WITHDRAWN);
    }
}
