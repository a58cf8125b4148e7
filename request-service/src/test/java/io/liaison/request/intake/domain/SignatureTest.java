package io.liaison.request.intake.domain;

import static io.liaison.request.support.RequestFixture.LIMITS;
import static io.liaison.request.support.RequestFixture.NOW;
import static io.liaison.request.support.RequestFixture.WANG;
import static io.liaison.request.support.RequestFixture.ZHANG;
import static io.liaison.request.support.RequestFixture.form;
import static io.liaison.request.support.RequestFixture.returned;
import static io.liaison.request.support.RequestFixture.submission;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 2: the head of the raising department signs for what the form says. */
class SignatureTest {

    private static final Attachment PLAN = new Attachment("方案.pdf", 10, "a".repeat(64), "application/pdf");

    @Test
    void shouldFallWhenTheFormSaysSomethingElse() {
        Change resubmitted = returned().edit(saying("銷售額同比增長35%")).submit(submission(2), false);

        assertThat(resubmitted.request().signature()).isNull();
        assertThat(resubmitted.request().allows(Act.DISPATCH)).isFalse();
        assertThat(resubmitted.request().allows(Act.SIGN)).isTrue();
        assertThat(resubmitted.events()).containsExactly(new RequestEvent.Submitted(WANG, NOW, 2, true, true));
        assertThat(resubmitted.events().get(0).facts()).containsEntry("signatureLapsed", "true");
    }

    @Test
    void shouldBeGivenAnewForTheVersionThatChanged() {
        Request resubmitted = returned()
                .edit(saying("銷售額同比增長35%"))
                .submit(submission(2), false)
                .request();

        Request signed = resubmitted.sign(ZHANG, NOW).request();

        assertThat(signed.signature()).extracting(Signature::version).isEqualTo(2);
        assertThat(signed.allows(Act.DISPATCH)).isTrue();
    }

    @Test
    void shouldBeReplacedByTheSubmissionOfTheHead() {
        Change resubmitted = returned().edit(saying("銷售額同比增長35%")).submit(submission(2), true);

        assertThat(resubmitted.request().signature())
                .extracting(Signature::version)
                .isEqualTo(2);
        assertThat(resubmitted.events())
                .containsExactly(
                        new RequestEvent.Submitted(WANG, NOW, 2, true, true), new RequestEvent.Signed(WANG, NOW, 2));
    }

    @Test
    void shouldFallWithOtherFiles() {
        Request resubmitted =
                returned().attach(PLAN, LIMITS).submit(submission(2), false).request();

        assertThat(resubmitted.signature()).isNull();
    }

    @Test
    void shouldStandWhenTheFormSaysTheSameInTheEnd() {
        Request again = returned()
                .edit(saying("銷售額同比增長35%"))
                .attach(PLAN, LIMITS)
                .edit(form())
                .detach(PLAN.sha256());

        assertThat(again.signed()).isTrue();
        assertThat(again.submit(submission(2), false).request().signature())
                .extracting(Signature::version)
                .isEqualTo(1);
    }

    @Test
    void shouldStandWhateverIsNoPartOfWhatWasSigned() {
        RequestForm form = form();
        List<Ask> asks = new ArrayList<>(form.asks());
        Collections.reverse(asks);
        RequestForm rearranged = new RequestForm(
                form.type(),
                form.title(),
                form.background().replace(",", ", "),
                form.goal(),
                "內部號:9999",
                List.of("LOG", "PRD", "SLS"),
                asks,
                form.wishedCompletion(),
                form.priority(),
                form.particulars());

        assertThat(returned().edit(rearranged).signed()).isTrue();
    }

    @Test
    void shouldStandWhateverBecomesOfTheFormWhereItWasGivenUnderTheFormerRule() {
        Request edited = returned().edit(saying("銷售額同比增長35%"));

        assertThat(new Signature(ZHANG, NOW, 1, null).covers(edited)).isTrue();
    }

    private static RequestForm saying(String goal) {
        RequestForm form = form();
        return new RequestForm(
                form.type(),
                form.title(),
                form.background(),
                goal,
                form.contact(),
                form.departments(),
                form.asks(),
                form.wishedCompletion(),
                form.priority(),
                form.particulars());
    }
}
