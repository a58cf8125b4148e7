package io.liaison.request.review.domain;

import static io.liaison.request.support.RequestFixture.form;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.request.intake.domain.Ask;
import io.liaison.request.intake.domain.Attachment;
import io.liaison.request.intake.domain.RequestForm;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormDifferenceTest {

    @Test
    void shouldBeEmptyForTheSameForm() {
        assertThat(FormDifference.between(form(), List.of(), form(), List.of())).isEmpty();
    }

    @Test
    void shouldNameEachFieldThatChangedCameOrWent() {
        RequestForm before = form();
        RequestForm after = new RequestForm(
                before.type(),
                before.title(),
                before.background(),
                "銷售額同比增長35%",
                before.contact(),
                List.of("PRD", "SLS"),
                List.of(
                        before.asks().get(0),
                        new Ask("SLS", "提交區域推廣計劃", before.asks().get(1).measure(), LocalDate.of(2024, 5, 20))),
                before.wishedCompletion(),
                before.priority(),
                null);
        Attachment file = new Attachment("方案.pdf", 1, "c".repeat(64), "application/pdf");

        assertThat(FormDifference.between(before, List.of(), after, List.of(file)))
                .containsExactlyInAnyOrder(
                        new FieldChange("goal", before.goal(), "銷售額同比增長35%"),
                        new FieldChange("departments", "PRD, SLS, LOG", "PRD, SLS"),
                        new FieldChange("asks[1].what", before.asks().get(1).what(), "提交區域推廣計劃"),
                        new FieldChange("asks[1].by", "2024-05-15", "2024-05-20"),
                        new FieldChange("asks[2].department", "LOG", null),
                        new FieldChange("asks[2].what", before.asks().get(2).what(), null),
                        new FieldChange("asks[2].measure", before.asks().get(2).measure(), null),
                        new FieldChange("asks[2].by", "2024-05-25", null),
                        new FieldChange("attachments", null, "方案.pdf (cccccccc)"));
    }

    @Test
    void shouldHoldAsksAgainstTheOnesOfTheSameDepartment() {
        RequestForm before = form();
        List<Ask> asks = before.asks();

        assertThat(changed(before, List.of(asks.get(1), asks.get(2))))
                .extracting(FieldChange::field)
                .containsExactly("asks[2].department", "asks[2].what", "asks[2].measure", "asks[2].by");
        assertThat(changed(before, List.of(new Ask("RND", "x", "y", null), asks.get(0), asks.get(1), asks.get(2))))
                .extracting(FieldChange::field)
                .containsExactly("asks[0].department", "asks[0].what", "asks[0].measure");
        assertThat(changed(before, List.of(asks.get(2), asks.get(1), asks.get(0))))
                .isEmpty();
    }

    private static List<FieldChange> changed(RequestForm before, List<Ask> asks) {
        RequestForm after = new RequestForm(
                before.type(),
                before.title(),
                before.background(),
                before.goal(),
                before.contact(),
                before.departments(),
                asks,
                before.wishedCompletion(),
                before.priority(),
                before.particulars());
        return FormDifference.between(before, List.of(), after, List.of());
    }
}
