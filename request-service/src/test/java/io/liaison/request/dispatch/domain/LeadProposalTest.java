package io.liaison.request.dispatch.domain;

import static io.liaison.request.support.RequestFixture.draft;
import static io.liaison.request.support.RequestFixture.form;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.directory.people.Directory;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.support.DemoDirectory;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadProposalTest {

    private final Directory directory = DemoDirectory.standard();

    @Test
    void shouldProposeTheRaisingDepartmentForProjectsAndProcesses() {
        assertThat(proposed(RequestType.PROJECT, List.of("PRD"), "")).isEqualTo("MKT");
        assertThat(proposed(RequestType.PROCESS, List.of("PRD"), "")).isEqualTo("MKT");
    }

    @Test
    void shouldProposeTheOwnerOfTheResource() {
        assertThat(proposed(RequestType.RESOURCE, List.of("PRD"), "budget")).isEqualTo("FIN");
        assertThat(proposed(RequestType.RESOURCE, List.of("PRD"), "data")).isEqualTo("none");
        assertThat(proposed(RequestType.RESOURCE, List.of("PRD"), "")).isEqualTo("none");
    }

    @Test
    void shouldProposeANeutralDepartmentThatIsNoParty() {
        assertThat(proposed(RequestType.ISSUE, List.of("PRD"), "")).isEqualTo("ADM");
        assertThat(proposed(RequestType.ISSUE, List.of("ADM", "PRD"), "")).isEqualTo("PMO");
        assertThat(proposed(RequestType.ISSUE, List.of("ADM", "PMO"), "")).isEqualTo("none");
    }

    private String proposed(RequestType type, List<String> departments, String resourceKind) {
        Request request = draft(form(type, departments, resourceKind));
        return LeadProposal.forRequest(request, directory).orElse("none");
    }
}
