package io.liaison.request.dispatch.domain;

import static io.liaison.request.support.RequestFixture.LI;
import static io.liaison.request.support.RequestFixture.NOW;
import static io.liaison.request.support.RequestFixture.ZHANG;
import static io.liaison.request.support.RequestFixture.draft;
import static io.liaison.request.support.RequestFixture.form;
import static io.liaison.request.support.RequestFixture.submission;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.test.Proves;
import io.liaison.request.dispatch.load.domain.DepartmentLoad;
import io.liaison.request.intake.domain.Assignment;
import io.liaison.request.intake.domain.IssueParticulars;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.support.DemoDirectory;
import io.liaison.request.support.RequestFixture;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Section 3: the system proposes the lead by type. */
class LeadProposalTest {

    private final Directory directory = DemoDirectory.standard();

    @Test
    @Proves("3-lead-project")
    void shouldProposeTheRaisingDepartmentForProjects() {
        assertThat(proposal(RequestType.PROJECT, List.of("PRD"), "").ground()).isEqualTo(Ground.RAISING_DEPARTMENT);
        assertThat(proposed(RequestType.PROJECT, List.of("PRD"), "")).isEqualTo("MKT");
    }

    @Test
    @Proves("3-lead-process")
    void shouldProposeTheOwnerOfTheProcessWhichIsTheRaisingDepartmentByDefault() {
        assertThat(proposal(RequestType.PROCESS, List.of("PRD"), "").ground()).isEqualTo(Ground.PROCESS_OWNER);
        assertThat(proposed(RequestType.PROCESS, List.of("PRD"), "")).isEqualTo("MKT");
    }

    @Test
    @Proves("3-lead-process")
    void shouldProposeTheOwnerThatTheFormNames() {
        Request process = draft(RequestFixture.process());

        assertThat(LeadProposal.forRequest(process, directory, Map.of()).department())
                .contains("FIN");
    }

    /** Who is involved may be neutral and lead all the same; who is a party may not. */
    @Test
    void shouldTakeThePartiesThatTheFormNames() {
        RequestForm issue = form(RequestType.ISSUE, List.of("ADM", "PMO", "PRD", "SLS"), "");
        assertThat(proposed(atOdds(issue, "PRD", "SLS"))).isEqualTo("ADM");
        assertThat(proposed(atOdds(issue, "ADM", "SLS"))).isEqualTo("PMO");
        assertThat(proposed(atOdds(issue, "ADM", "PMO"))).isEqualTo("none");
    }

    private RequestForm atOdds(RequestForm form, String one, String other) {
        return new RequestForm(
                form.type(),
                form.title(),
                form.background(),
                form.goal(),
                form.contact(),
                form.departments(),
                form.asks(),
                form.wishedCompletion(),
                form.priority(),
                new IssueParticulars(
                        List.of(new IssueParticulars.Party(one, ""), new IssueParticulars.Party(other, "")),
                        List.of()));
    }

    private String proposed(RequestForm form) {
        return LeadProposal.forRequest(draft(form), directory, Map.of())
                .department()
                .orElse("none");
    }

    @Test
    @Proves({"3-lead-resource", "1-department-neutral"})
    void shouldProposeTheOwnerOfTheResource() {
        assertThat(proposed(RequestType.RESOURCE, List.of("PRD"), "budget")).isEqualTo("FIN");
        assertThat(proposed(RequestType.RESOURCE, List.of("PRD"), "data")).isEqualTo("none");
        assertThat(proposed(RequestType.RESOURCE, List.of("PRD"), "")).isEqualTo("none");
    }

    @Test
    @Proves({"3-lead-issue", "1-department-neutral"})
    void shouldProposeANeutralDepartmentThatIsNoParty() {
        assertThat(proposed(RequestType.ISSUE, List.of("PRD"), "")).isEqualTo("ADM");
        assertThat(proposed(RequestType.ISSUE, List.of("ADM", "PRD"), "")).isEqualTo("PMO");
        assertThat(proposed(RequestType.ISSUE, List.of("ADM", "PMO"), "")).isEqualTo("none");
    }

    @Test
    void shouldRankSeveralThatFitByWhatTheyHaveToDoAlready() {
        Request issue = draft(form(RequestType.ISSUE, List.of("PRD"), ""));
        Map<String, DepartmentLoad> loads = Map.of("ADM", new DepartmentLoad("ADM", 3, 1, 0, 0, 0, null));

        LeadProposal proposal = LeadProposal.forRequest(issue, directory, loads);

        assertThat(proposal.candidates()).extracting(DepartmentLoad::department).containsExactly("PMO", "ADM");
        assertThat(proposal.department()).contains("PMO");
    }

    @Test
    void shouldNotTakeTheLeadOfAnEarlierRoundForAParty() {
        Request objected = draft(form(RequestType.ISSUE, List.of("PRD"), ""))
                .submit(submission(1), false)
                .request()
                .sign(ZHANG, NOW)
                .request()
                .dispatch(LI, NOW, new Assignment("ADM", "adm-director", Optional.of("ADM"), null))
                .request()
                .object(ZHANG, NOW, "人手不足")
                .request();

        assertThat(LeadProposal.forRequest(objected, directory, Map.of()).department())
                .contains("ADM");
    }

    private LeadProposal proposal(RequestType type, List<String> departments, String resourceKind) {
        Request request = draft(form(type, departments, resourceKind));
        return LeadProposal.forRequest(request, directory, Map.of());
    }

    private String proposed(RequestType type, List<String> departments, String resourceKind) {
        return proposal(type, departments, resourceKind).department().orElse("none");
    }
}
