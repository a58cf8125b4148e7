package io.liaison.request.intake.domain;

import static io.liaison.request.support.RequestFixture.LI;
import static io.liaison.request.support.RequestFixture.NOW;
import static io.liaison.request.support.RequestFixture.WANG;
import static io.liaison.request.support.RequestFixture.ZHANG;
import static io.liaison.request.support.RequestFixture.confirmed;
import static io.liaison.request.support.RequestFixture.dispatched;
import static io.liaison.request.support.RequestFixture.draft;
import static io.liaison.request.support.RequestFixture.form;
import static io.liaison.request.support.RequestFixture.returned;
import static io.liaison.request.support.RequestFixture.submission;
import static io.liaison.request.support.RequestFixture.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.test.Proves;
import io.liaison.request.support.DemoDirectory;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecipientsTest {

    private final Directory directory = DemoDirectory.standard();

    @Test
    @Proves("2-high-priority-notices")
    void shouldTellInitiatorAdministratorAndForHighPriorityAllInvolvedOfASubmission() {
        List<Notice> told = told(draft().submit(submission(1), false));

        assertThat(told)
                .extracting(Notice::person)
                .containsExactlyInAnyOrder(
                        "li",
                        "zhang",
                        "chen",
                        "zhao",
                        "sales-director",
                        "xiaoli",
                        "logistics-director",
                        "logistics-liaison",
                        "wang");
        assertThat(told)
                .contains(
                        new Notice("li", Act.RETURN, null, true),
                        new Notice("zhang", Act.SIGN, null, true),
                        new Notice("wang", null, null, false));
    }

    @Test
    @Proves("2-submission-notices")
    void shouldTellNobodyInvolvedOfASubmissionOfLowerPriority() {
        RequestForm form = form();
        RequestForm medium = new RequestForm(
                form.type(),
                form.title(),
                form.background(),
                form.goal(),
                form.contact(),
                form.departments(),
                form.asks(),
                form.wishedCompletion(),
                Priority.MEDIUM,
                null);

        assertThat(told(draft(medium).submit(submission(1), false)))
                .extracting(Notice::person)
                .containsExactlyInAnyOrder("li", "zhang", "wang");
    }

    @Test
    void shouldNotTellWhoActed() {
        assertThat(told(submitted().sign(ZHANG, NOW)))
                .extracting(Notice::person)
                .containsExactlyInAnyOrder("wang", "li");
        assertThat(told(submitted().sendBack(LI, NOW, "不完整", List.of())))
                .containsExactlyInAnyOrder(
                        new Notice("wang", Act.SUBMIT, null, true), new Notice("zhang", null, null, false));
    }

    @Test
    @Proves("3-dispatch-notice")
    void shouldAskTheLeadsHeadToConfirmInTime() {
        Request dispatched = dispatched();
        Round round = dispatched.lead().orElseThrow();

        assertThat(Recipients.of(new RequestEvent.Dispatched(LI, NOW, round), dispatched, directory))
                .containsExactlyInAnyOrder(
                        new Notice("zhang", Act.CONFIRM, round.confirmBy(), true),
                        new Notice("wang", null, null, false));
    }

    @Test
    @Proves("3-confirmation-overdue")
    void shouldTellTheSuperiorAndTheAdministratorsOfSilence() {
        RequestEvent event = dispatched().overdue(1, 1, NOW).orElseThrow();

        assertThat(Recipients.of(event, dispatched(), directory))
                .extracting(Notice::person)
                .containsExactlyInAnyOrder("gm", "li");
    }

    @Test
    void shouldTellTheSuperiorOfWhoeverHeadsTheLeadByThen() {
        RequestEvent event = dispatched().overdue(1, 2, NOW).orElseThrow();

        assertThat(Recipients.of(event, dispatched(), DemoDirectory.withHead("MKT", "xiaoli")))
                .extracting(Notice::person)
                .containsExactlyInAnyOrder("sales-director", "li");
    }

    @Test
    void shouldTellTheOtherSideOfAMessageAndOfAnEditOnlyWhomItNamesAnew() {
        assertThat(Recipients.of(said(ZHANG, 0, List.of("chen")), submitted(), directory))
                .extracting(Notice::person)
                .containsExactlyInAnyOrder("chen", "wang", "li");
        assertThat(Recipients.of(said(LI, 1, List.of("chen")), submitted(), directory))
                .containsExactly(new Notice("chen", null, null, false));
    }

    @Test
    void shouldTellEverybodyAtWorkOfAWithdrawal() {
        assertThat(told(confirmed().withdraw(WANG, NOW, "取消")))
                .extracting(Notice::person)
                .contains("li", "zhang", "chen", "xiaoli", "logistics-liaison")
                .doesNotContain("wang");
    }

    @Test
    void shouldAskTheNewLiaisonToReviseWhenTheInitiatorNoLongerIs() {
        Directory changed = DemoDirectory.withLiaison("MKT", "zhang");
        RequestEvent event = new RequestEvent.Returned(LI, NOW, "不完整", List.of());

        assertThat(Recipients.of(event, returned(), changed))
                .containsExactly(new Notice("zhang", Act.SUBMIT, null, true));
    }

    private static RequestEvent said(ActedBy by, int edition, List<String> named) {
        return new RequestEvent.MessagePosted(
                by,
                NOW,
                new RequestEvent.MessagePosted.Posted(
                        UUID.randomUUID(), by.person(), "以何為準?", named, NOW, edition, null),
                named);
    }

    private List<Notice> told(Change change) {
        return Recipients.of(change.events().get(0), change.request(), directory);
    }
}
