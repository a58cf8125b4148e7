package io.liaison.request.template.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.directory.people.Directory;
import io.liaison.request.intake.domain.Ask;
import io.liaison.request.intake.domain.IssueParticulars;
import io.liaison.request.intake.domain.IssueParticulars.Party;
import io.liaison.request.intake.domain.Particulars;
import io.liaison.request.intake.domain.ProcessParticulars;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.intake.domain.ResourceParticulars;
import io.liaison.request.support.DemoDirectory;
import io.liaison.request.support.RequestFixture;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** "As last time": the form says the same, at other dates. */
class FormRenewalTest {

    private static final LocalDate WRITTEN = RequestFixture.TODAY;

    /** A Monday as well, exactly a year of weeks later. */
    private static final LocalDate TODAY = WRITTEN.plusDays(364);

    private final Directory directory = DemoDirectory.standard();

    @Test
    void shouldSayTheSameAtDatesAsFarAhead() {
        RequestForm former = RequestFixture.form();

        RequestForm renewed = renewed(former, DateRule.SHIFT);

        assertThat(renewed.title()).isEqualTo(former.title());
        assertThat(renewed.departments()).isEqualTo(former.departments());
        assertThat(renewed.contact()).isEmpty();
        assertThat(renewed.asks().get(0).by()).isEqualTo(LocalDate.of(2025, 5, 9));
        assertThat(renewed.wishedCompletion()).isEqualTo(LocalDate.of(2025, 6, 19));
        assertThat(renewed.priority()).isEqualTo(former.priority());
    }

    @Test
    void shouldMoveWhatIsDueOnARestDayToTheNextWorkingDay() {
        RequestForm former = due(LocalDate.of(2024, 5, 10), null);
        LocalDate dayAfter = WRITTEN.plusDays(1);

        RequestForm renewed = FormRenewal.of(content(former), directory, dayAfter, DateRule.SHIFT);

        assertThat(renewed.asks().get(0).by()).isEqualTo(LocalDate.of(2024, 5, 13));
    }

    @Test
    void shouldNotMoveAPeriodOfUseToWorkingDays() {
        ResourceParticulars period = new ResourceParticulars(
                "budget", null, "", LocalDate.of(2024, 5, 10), LocalDate.of(2024, 5, 12), "", "");

        Particulars renewed = FormRenewal.of(
                        content(of(RequestType.RESOURCE, period)), directory, WRITTEN.plusDays(1), DateRule.SHIFT)
                .particulars();

        assertThat(renewed)
                .isEqualTo(new ResourceParticulars(
                        "budget", null, "", LocalDate.of(2024, 5, 11), LocalDate.of(2024, 5, 13), "", ""));
    }

    @Test
    void shouldLeaveDatesOpenWhereItIsAskedTo() {
        RequestForm renewed = renewed(RequestFixture.process(), DateRule.CLEAR);

        assertThat(renewed.wishedCompletion()).isNull();
        assertThat(renewed.asks()).extracting(Ask::by).containsOnlyNulls();
        assertThat(renewed.particulars()).isEqualTo(new ProcessParticulars("電子發票報銷管理辦法（草案第 2 版）", "FIN", null));
    }

    @Test
    void shouldLeaveOpenWhatNobodyPlannedWith() {
        RequestForm renewed = renewed(due(LocalDate.MAX, LocalDate.MIN), DateRule.SHIFT);

        assertThat(renewed.asks().get(0).by()).isNull();
        assertThat(renewed.wishedCompletion()).isNull();
    }

    @Test
    void shouldLeaveOutDepartmentsThereAreNoMore() {
        RequestForm former = new RequestForm(
                RequestType.ISSUE,
                "",
                "",
                "",
                "",
                List.of("PRD", "GONE"),
                List.of(new Ask("GONE", "提供清單", "1 份", null), new Ask("PRD", "提供排班表", "1 份", null)),
                null,
                null,
                new IssueParticulars(List.of(new Party("GONE", "回應要快"), new Party("PRD", "問題單要全")), List.of("由誰回應")));

        RequestForm renewed = renewed(former, DateRule.SHIFT);

        assertThat(renewed.departments()).containsExactly("PRD");
        assertThat(renewed.asks()).extracting(Ask::department).containsExactly("", "PRD");
        assertThat(renewed.particulars(IssueParticulars.class).orElseThrow().parties())
                .containsExactly(new Party("", "回應要快"), new Party("PRD", "問題單要全"));
    }

    private RequestForm renewed(RequestForm former, DateRule rule) {
        return FormRenewal.of(content(former), directory, TODAY, rule);
    }

    private static FormTemplate.Content content(RequestForm form) {
        return new FormTemplate.Content(form, WRITTEN);
    }

    private static RequestForm due(LocalDate by, @Nullable LocalDate wished) {
        return new RequestForm(
                RequestType.PROJECT,
                "",
                "",
                "",
                "",
                List.of("PRD"),
                List.of(new Ask("PRD", "提供功能說明", "3款", by)),
                wished,
                null,
                null);
    }

    private static RequestForm of(RequestType type, Particulars particulars) {
        return new RequestForm(type, "", "", "", "", List.of(), List.of(), null, null, particulars);
    }
}
