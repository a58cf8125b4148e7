package io.liaison.request.intake.domain.clarity;

import static io.liaison.request.support.RequestFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.liaison.request.intake.domain.IssueParticulars;
import io.liaison.request.intake.domain.IssueParticulars.Party;
import io.liaison.request.intake.domain.Particulars;
import io.liaison.request.intake.domain.ProcessParticulars;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.intake.domain.ResourceParticulars;
import io.liaison.request.support.RequestFixture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Section 7: what each type adds to the application is demanded of that type. */
class ParticularsRulesTest {

    @Test
    void shouldFindNothingInFormsThatSayItAll() {
        RequestForm resource = RequestFixture.form(RequestType.RESOURCE, List.of("PRD", "SLS", "LOG"), "budget");

        assertThat(findings(resource)).isEmpty();
        assertThat(findings(RequestFixture.issue())).isEmpty();
        assertThat(findings(RequestFixture.process())).isEmpty();
        assertThat(findings(RequestFixture.form())).isEmpty();
    }

    @Test
    void shouldDemandWhatAResourceApplicationSays() {
        assertThat(findings(of(RequestType.RESOURCE, null)))
                .allMatch(Finding::blocking)
                .extracting(Finding::field)
                .containsExactly(
                        "resource.kind",
                        "resource.quantity",
                        "resource.unit",
                        "resource.from",
                        "resource.until",
                        "resource.purpose",
                        "resource.confidentiality");
    }

    @Test
    void shouldDemandAPeriodThatEndsAfterItBegins() {
        assertThat(rules(of(RequestType.RESOURCE, used("2024-05-20", "2024-05-19"))))
                .containsExactly("period-reversed");
        assertThat(rules(of(RequestType.RESOURCE, used("2024-05-20", "2024-05-20"))))
                .isEmpty();
        assertThat(rules(of(RequestType.RESOURCE, used("2024-05-01", "2024-05-05"))))
                .containsExactly("period-past");
        assertThat(rules(of(RequestType.RESOURCE, used("2024-05-01", "2024-05-06"))))
                .isEmpty();
    }

    @Test
    void shouldDemandTwoPartiesAndAPointOfDispute() {
        assertThat(findings(of(RequestType.ISSUE, null)))
                .allMatch(Finding::blocking)
                .extracting(Finding::field)
                .containsExactlyInAnyOrder("issue.disputes", "issue.parties");
        assertThat(rules(atOdds(new Party("SLS", "24 小時內回應")))).containsExactly("issue-too-few-parties");
    }

    @Test
    void shouldLookAtEveryParty() {
        Party sales = new Party("SLS", "24 小時內回應");

        assertThat(rules(atOdds(sales, new Party("", "另有訴求")))).containsExactly("required");
        assertThat(rules(atOdds(sales, new Party("RND", "另有訴求")))).containsExactly("party-not-involved");
        assertThat(rules(atOdds(sales, new Party("MKT", "發起部門也是一方")))).isEmpty();
        assertThat(rules(atOdds(sales, sales))).containsExactly("party-twice");
        assertThat(findings(atOdds(sales, new Party("PRD", ""))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("party-without-statement");
                    assertThat(finding.field()).isEqualTo("issue.parties[1].statement");
                    assertThat(finding.blocking()).isFalse();
                });
    }

    @Test
    void shouldDemandADocumentAndAskUntilWhenOpinionsAreWished() {
        assertThat(findings(of(RequestType.PROCESS, null)))
                .extracting(Finding::field, Finding::blocking)
                .containsExactly(tuple("process.document", true), tuple("process.opinionsUntil", false));
        assertThat(rules(of(RequestType.PROCESS, new ProcessParticulars("報銷管理辦法", "", LocalDate.of(2024, 6, 21)))))
                .containsExactly("opinions-after-wished-completion");
    }

    @Test
    void shouldTakeTheSentencesOfTheTypeForTextsToBeChecked() {
        Inspection inspection =
                new Inspection(atOdds(new Party("SLS", "盡快回應"), new Party("PRD", "補齊問題單")), "MKT", 0, TODAY);

        assertThat(inspection.texts())
                .extracting(Inspection.FreeText::field)
                .contains("issue.parties[0].statement", "issue.disputes[0]", "completionNote");
    }

    private static RequestForm atOdds(Party... parties) {
        return of(RequestType.ISSUE, new IssueParticulars(List.of(parties), List.of("由誰回應")));
    }

    private static ResourceParticulars used(String from, String until) {
        return new ResourceParticulars(
                "budget", BigDecimal.TEN, "萬元", LocalDate.parse(from), LocalDate.parse(until), "活動場地費用", "無");
    }

    private static RequestForm of(RequestType type, @Nullable Particulars particulars) {
        RequestForm form = RequestFixture.form();
        return new RequestForm(
                type,
                form.title(),
                form.background(),
                form.goal(),
                form.contact(),
                form.departments(),
                form.asks(),
                form.wishedCompletion(),
                form.priority(),
                particulars);
    }

    private static List<String> rules(RequestForm form) {
        return findings(form).stream().map(Finding::rule).toList();
    }

    private static List<Finding> findings(RequestForm form) {
        Inspection inspection = new Inspection(form, "MKT", 0, TODAY);
        return ParticularsRules.ALL.stream()
                .flatMap(rule -> rule.inspect(inspection))
                .toList();
    }
}
