package io.liaison.request.intake.domain.clarity;

import static io.liaison.request.support.RequestFixture.TODAY;
import static io.liaison.request.support.RequestFixture.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.domain.Acknowledgement;
import io.liaison.request.intake.domain.Ask;
import io.liaison.request.intake.domain.Priority;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.RequestType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClarityCheckTest {

    private final ClarityCheck check = new ClarityCheck(new VagueWords(
            Stream.of("zh-Hant", "zh-Hans", "en").map(ClarityCheckTest::list).toList()));

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
    void shouldAskHowMuchAndByWhen() {
        assertThat(findings(withAsk(new Ask("PRD", "提供功能說明", "", null))))
                .extracting(Finding::rule, Finding::field)
                .containsExactlyInAnyOrder(
                        tuple("ask-without-measure", "asks[0].measure"), tuple("ask-without-date", "asks[0].by"));
    }

    @Test
    void shouldNotLetAnAskPassWithoutWhoOrWhat() {
        assertThat(findings(withAsk(new Ask("", "", "3款", LocalDate.of(2024, 5, 10)))))
                .filteredOn(Finding::blocking)
                .extracting(Finding::field)
                .containsExactlyInAnyOrder("asks[0].department", "asks[0].what");
    }

    @Test
    void shouldFindAnAskOfADepartmentThatIsNotInvolved() {
        assertThat(findings(withAsk(new Ask("SLS", "提交計劃", "1份", LocalDate.of(2024, 5, 10)))))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("ask-department-not-involved", "department-without-ask");
    }

    @Test
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

    private static Map<String, List<String>> list(String language) {
        String name = "/clarity/vague-words_" + language + ".txt";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ClarityCheckTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return VagueWords.parse(reader.lines());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
