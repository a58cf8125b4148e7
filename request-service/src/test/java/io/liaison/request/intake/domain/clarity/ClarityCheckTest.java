package io.liaison.request.intake.domain.clarity;

import static io.liaison.request.support.RequestFixture.TODAY;
import static io.liaison.request.support.RequestFixture.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.test.Proves;
import io.liaison.platform.wording.Lexicon;
import io.liaison.platform.wording.Severity;
import io.liaison.request.intake.domain.Acknowledgement;
import io.liaison.request.intake.domain.Ask;
import io.liaison.request.intake.domain.Priority;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.wording.application.BuiltInTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClarityCheckTest {

    private final Lexicon lexicon = Lexicon.of(BuiltInTerms.read());
    private final ClarityCheck check = new ClarityCheck(() -> lexicon);

    @Test
    void shouldFindNothingInTheExampleOfTheSourceDocument() {
        assertThat(findings(form())).isEmpty();
    }

    @Test
    void shouldNameEveryRequiredFieldThatIsMissing() {
        RequestForm empty = new RequestForm(null, "", "", "", "", List.of(), List.of(), null, null, null);

        assertThat(findings(empty)).allMatch(Finding::blocking);
        assertThat(findings(empty))
                .extracting(Finding::field)
                .containsExactlyInAnyOrder(
                        "type",
                        "title",
                        "background",
                        "goal",
                        "contact",
                        "departments",
                        "asks",
                        "wishedCompletion",
                        "priority");
    }

    @ParameterizedTest
    @CsvSource({
        "請銷售部盡快配合, vague-effort, 盡快配合",
        "请销售部尽快完成, vague-time, 尽快",
        "請產品部支持一下, vague-effort, 支持一下",
        "請物流部配合完成活動, vague-effort, 配合完成",
        "提供相關資料, vague-reference, 相關資料",
        "提供适当人手, vague-amount, 适当",
        "Send the sheets asap please, vague-time, asap",
        "Please support  as needed, vague-effort, support  as needed"
    })
    @Proves("2-clarity-vague")
    void shouldShowVagueWordingWhereItStands(String text, String rule, String word) {
        List<Finding> found = findings(withBackground(text));

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.field()).isEqualTo("background");
            assertThat(finding.blocking()).isFalse();
            Finding.Range range = Objects.requireNonNull(finding.range());
            assertThat(text.substring(range.start(), range.end())).isEqualTo(word);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASAPSCIENCE", "The sooner5 model", "somersault handsome"})
    void shouldNotFindLatinWordsWithinOthers(String text) {
        assertThat(findings(withBackground(text))).isEmpty();
    }

    @Test
    @Proves("2-clarity-who-what-when-how-much")
    void shouldAskHowMuchAndByWhen() {
        assertThat(findings(withAsk(new Ask("PRD", "提供功能說明", "", null))))
                .extracting(Finding::rule, Finding::field)
                .containsExactlyInAnyOrder(
                        tuple("ask-without-measure", "asks[0].measure"), tuple("ask-without-date", "asks[0].by"));
    }

    @Test
    void shouldTakeHowMuchFromWhatIsAskedAsWell() {
        assertThat(findings(withAsk(new Ask("PRD", "提供3款功能說明", "", LocalDate.of(2024, 5, 10)))))
                .isEmpty();
    }

    @Test
    void shouldWantAMeasureThatCanBeCounted() {
        assertThat(findings(withAsk(new Ask("PRD", "提供功能說明", "高品質", LocalDate.of(2024, 5, 10)))))
                .extracting(Finding::rule, Finding::field)
                .containsExactly(tuple("ask-measure-uncountable", "asks[0].measure"));
    }

    @ParameterizedTest
    @CsvSource({"五月十日前提供3款功能說明, 2024-05-10", "本週五前提供3款功能說明, 2024-05-10"})
    void shouldProposeTheDateThatIsOnlyInTheWords(String what, String date) {
        assertThat(findings(withAsk(new Ask("PRD", what, "", null))))
                .filteredOn(Finding::wantsAcknowledgement)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("ask-date-in-words-only");
                    assertThat(finding.field()).isEqualTo("asks[0].by");
                    assertThat(finding.arguments()).containsExactly(date);
                    assertThat(finding.replacement()).isEqualTo(date);
                });
    }

    @Test
    void shouldHintAtDatesThatDependOnToday() {
        assertThat(findings(withAsk(new Ask("PRD", "明天提供3款功能說明", "", LocalDate.of(2024, 5, 7)))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.HINT);
                    assertThat(finding.range()).isEqualTo(new Finding.Range(0, 2));
                    assertThat(finding.replacement()).isEqualTo("2024-05-07");
                });
    }

    @Test
    void shouldSayWhereNothingIsAskedButVagueWords() {
        assertThat(findings(withAsk(new Ask("PRD", "請盡快配合,謝謝!", "1次", LocalDate.of(2024, 5, 10)))))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("vague-effort", "ask-says-nothing");
    }

    @Test
    void shouldSuggestTheDateOfTheAskOrOfTheForm() {
        assertThat(findings(withAsk(new Ask("PRD", "盡快提供功能說明", "3款", LocalDate.of(2024, 5, 10)))))
                .extracting(finding -> finding.arguments().get(1))
                .containsExactly("5月10日前");
        assertThat(findings(withBackground("The sheets are needed ASAP")))
                .extracting(finding -> finding.arguments().get(1))
                .containsExactly("by 20 June");
    }

    @Test
    void shouldNotWantHintsAcknowledged() {
        Inspection hinted =
                new Inspection(withAsk(new Ask("PRD", "明天提供3款功能說明", "", LocalDate.of(2024, 5, 7))), "MKT", 0, TODAY);

        assertThat(check.requireSubmittable(hinted, List.of())).isEmpty();
    }

    @Test
    @Proves("2-clarity-who-what-when-how-much")
    void shouldNotLetAnAskPassWithoutWhoOrWhat() {
        assertThat(findings(withAsk(new Ask("", "", "3款", LocalDate.of(2024, 5, 10)))))
                .filteredOn(Finding::blocking)
                .extracting(Finding::field)
                .containsExactlyInAnyOrder("asks[0].department", "asks[0].what");
    }

    @Test
    @Proves("2-ask-per-department")
    void shouldFindAnAskOfADepartmentThatIsNotInvolved() {
        assertThat(findings(withAsk(new Ask("SLS", "提交計劃", "1份", LocalDate.of(2024, 5, 10)))))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("ask-department-not-involved", "department-without-ask");
    }

    @Test
    @Proves("2-ask-date")
    void shouldFindAnAskAfterTheWishedCompletion() {
        assertThat(findings(withAsk(new Ask("PRD", "提供功能說明", "3款", LocalDate.of(2024, 6, 21)))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("ask-after-wished-completion");
                    assertThat(finding.arguments()).containsExactly("2024-06-20");
                });
    }

    @Test
    void shouldNotDemandAnAskOfTheRaisingDepartmentItself() {
        RequestForm form = form();
        RequestForm withOwn = new RequestForm(
                form.type(),
                form.title(),
                form.background(),
                form.goal(),
                form.contact(),
                List.of("MKT", "PRD", "SLS", "LOG"),
                form.asks(),
                form.wishedCompletion(),
                form.priority(),
                null);

        assertThat(findings(withOwn)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HIGH, 2024-09-01, high-priority-far-date",
        "LOW, 2024-05-30, low-priority-near-date",
        "MEDIUM, 2024-05-30, wished-completion-past"
    })
    void shouldHoldPriorityAgainstDate(Priority priority, LocalDate wished, String rule) {
        LocalDate today = rule.startsWith("high") ? TODAY : wished.plusDays(rule.startsWith("low") ? -2 : 1);
        RequestForm form = form();
        RequestForm changed = new RequestForm(
                form.type(),
                form.title(),
                form.background(),
                form.goal(),
                form.contact(),
                form.departments(),
                form.asks(),
                wished,
                priority,
                null);

        assertThat(check.findings(new Inspection(changed, "MKT", 0, today)))
                .extracting(Finding::rule)
                .containsExactly(rule);
    }

    @Test
    void shouldMissTheAttachmentThatIsMentioned() {
        RequestForm mentions = withBackground("方案見附件。");

        assertThat(findings(mentions)).extracting(Finding::rule).containsExactly("attachment-mentioned");
        assertThat(check.findings(new Inspection(mentions, "MKT", 1, TODAY))).isEmpty();
    }

    @Test
    void shouldLetAcknowledgedFindingsPassAndKeepThem() {
        Inspection vague = new Inspection(withBackground("盡快,越快越好,抽空"), "MKT", 0, TODAY);
        Acknowledgement seen = new Acknowledgement("vague-time", "background");

        assertRefused(vague, List.of(), "findings-not-acknowledged");
        assertRefused(vague, List.of(new Acknowledgement("vague-time", "goal")), "findings-not-acknowledged");
        assertThat(check.requireSubmittable(vague, List.of(seen, new Acknowledgement("vague-time", "title"))))
                .containsExactly(seen);
    }

    @Test
    @Proves("2-required-block")
    void shouldNotLetMissingFieldsBeAcknowledged() {
        RequestForm untitled = new RequestForm(
                RequestType.PROJECT,
                "",
                "背景",
                "目標",
                "8888",
                form().departments(),
                form().asks(),
                form().wishedCompletion(),
                Priority.HIGH,
                null);

        assertRefused(
                new Inspection(untitled, "MKT", 0, TODAY),
                List.of(new Acknowledgement("required", "title")),
                "form-incomplete");
    }

    private void assertRefused(Inspection inspection, List<Acknowledgement> acknowledged, String code) {
        assertThatThrownBy(() -> check.requireSubmittable(inspection, acknowledged))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo(code));
    }

    private List<Finding> findings(RequestForm form) {
        return check.findings(new Inspection(form, "MKT", 0, TODAY));
    }

    private static RequestForm withBackground(String background) {
        RequestForm form = form();
        return new RequestForm(
                form.type(),
                form.title(),
                background,
                form.goal(),
                form.contact(),
                form.departments(),
                form.asks(),
                form.wishedCompletion(),
                form.priority(),
                null);
    }

    private static RequestForm withAsk(Ask ask) {
        RequestForm form = form();
        return new RequestForm(
                form.type(),
                form.title(),
                form.background(),
                form.goal(),
                form.contact(),
                List.of("PRD"),
                List.of(ask),
                form.wishedCompletion(),
                form.priority(),
                null);
    }
}
