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
import static io.liaison.request.support.RequestFixture.signed;
import static io.liaison.request.support.RequestFixture.submission;
import static io.liaison.request.support.RequestFixture.submitted;
import static io.liaison.request.support.RequestFixture.toProposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.test.Proves;
import io.liaison.request.support.RequestFixture;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequestTest {

    private static final AttachmentLimits LIMITS = RequestFixture.LIMITS;
    private static final Attachment PLAN = new Attachment("方案.pdf", 10, "a".repeat(64), "application/pdf");

    private static final Map<Act, UnaryOperator<Request>> COMMANDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Act.EDIT, request -> request.edit(form())),
            Map.entry(Act.ATTACH, request -> request.attach(PLAN, LIMITS)),
            Map.entry(Act.DISCARD, request -> required(request, Act.DISCARD)),
            Map.entry(
                    Act.SUBMIT, request -> request.submit(submission(2), false).request()),
            Map.entry(Act.SIGN, request -> request.sign(ZHANG, NOW).request()),
            Map.entry(
                    Act.RETURN,
                    request -> request.sendBack(LI, NOW, "不完整", List.of()).request()),
            Map.entry(Act.REJECT, request -> request.reject(LI, NOW, "不可行").request()),
            Map.entry(
                    Act.DISPATCH,
                    request -> request.dispatch(LI, NOW, new Assignment("PRD", "chen", Optional.of("MKT"), "由產品部牽頭"))
                            .request()),
            Map.entry(Act.CONFIRM, request -> request.confirm(ZHANG, NOW).request()),
            Map.entry(Act.OBJECT, request -> request.object(ZHANG, NOW, "異議").request()),
            Map.entry(Act.WITHDRAW, request -> request.withdraw(WANG, NOW, "取消").request()),
            Map.entry(Act.CLAIM, request -> required(request, Act.CLAIM)),
            Map.entry(Act.MESSAGE, request -> required(request, Act.MESSAGE)),
            Map.entry(Act.NOTE, request -> required(request, Act.NOTE))));

    /** Which acts a state knows and where they lead, written down once more and independently. */
    private static final Map<RequestState, Map<Act, RequestState>> EXPECTED = new EnumMap<>(Map.of(
            RequestState.DRAFT,
                    Map.of(
                            Act.EDIT, RequestState.DRAFT,
                            Act.ATTACH, RequestState.DRAFT,
                            Act.DISCARD, RequestState.DRAFT,
                            Act.SUBMIT, RequestState.SUBMITTED,
                            Act.WITHDRAW, RequestState.WITHDRAWN),
            RequestState.SUBMITTED,
                    Map.of(
                            Act.RETURN, RequestState.RETURNED,
                            Act.REJECT, RequestState.REJECTED,
                            Act.DISPATCH, RequestState.DISPATCHED,
                            Act.WITHDRAW, RequestState.WITHDRAWN,
                            Act.CLAIM, RequestState.SUBMITTED,
                            Act.MESSAGE, RequestState.SUBMITTED,
                            Act.NOTE, RequestState.SUBMITTED),
            RequestState.RETURNED,
                    Map.of(
                            Act.EDIT, RequestState.RETURNED,
                            Act.ATTACH, RequestState.RETURNED,
                            Act.SUBMIT, RequestState.SUBMITTED,
                            Act.WITHDRAW, RequestState.WITHDRAWN,
                            Act.MESSAGE, RequestState.RETURNED,
                            Act.NOTE, RequestState.RETURNED),
            RequestState.REJECTED, Map.of(),
            RequestState.DISPATCHED,
                    Map.of(
                            Act.CONFIRM, RequestState.CONFIRMED,
                            Act.OBJECT, RequestState.OBJECTED,
                            Act.WITHDRAW, RequestState.WITHDRAWN,
                            Act.MESSAGE, RequestState.DISPATCHED,
                            Act.NOTE, RequestState.DISPATCHED),
            RequestState.OBJECTED,
                    Map.of(
                            Act.DISPATCH, RequestState.DISPATCHED,
                            Act.WITHDRAW, RequestState.WITHDRAWN,
                            Act.CLAIM, RequestState.OBJECTED,
                            Act.MESSAGE, RequestState.OBJECTED,
                            Act.NOTE, RequestState.OBJECTED),
            RequestState.CONFIRMED,
                    Map.of(
                            Act.WITHDRAW, RequestState.WITHDRAWN,
                            Act.MESSAGE, RequestState.CONFIRMED,
                            Act.NOTE, RequestState.CONFIRMED),
            RequestState.WITHDRAWN, Map.of()));

    static Stream<Arguments> everyStateAndAct() {
        return Stream.of(RequestState.values())
                .flatMap(state -> Stream.of(Act.values()).map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("everyStateAndAct")
    @Proves("3-states")
    void shouldAllowAnActOnlyWhereTheTableDoes(RequestState state, Act act) {
        Request request = RequestFixture.in(state);
        UnaryOperator<Request> command = Objects.requireNonNull(COMMANDS.get(act));
        RequestState expected = EXPECTED.getOrDefault(state, Map.of()).get(act);

        assertThat(request.allows(act)).isEqualTo(expected != null);
        if (expected == null) {
            assertThatThrownBy(() -> command.apply(request))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            violation -> assertThat(violation.kind()).isEqualTo(RuleViolation.Kind.WRONG_STATE));
        } else {
            assertThat(command.apply(request).state()).isEqualTo(expected);
        }
    }

    @Test
    void shouldBeSignedOnceAndKeepTheVersionSigned() {
        Change change = submitted().sign(ZHANG, NOW);

        assertThat(change.request().signature())
                .extracting(Signature::by, Signature::version)
                .containsExactly(ZHANG, 1);
        assertThat(change.request().signed()).isTrue();
        assertThat(change.events()).containsExactly(new RequestEvent.Signed(ZHANG, NOW, 1));
        assertRefused("already-signed", () -> change.request().sign(ZHANG, NOW));
    }

    @Test
    void shouldTakeTheSubmissionOfTheHeadAsSignature() {
        Change change = draft().submit(submission(1), true);

        assertThat(change.request().signature()).isNotNull();
        assertThat(change.events())
                .containsExactly(
                        new RequestEvent.Submitted(WANG, NOW, 1, false, false), new RequestEvent.Signed(WANG, NOW, 1));
    }

    @Test
    void shouldKeepNumberAndSignatureOverAResubmissionOfTheSame() {
        Change change = returned().submit(submission(2), false);

        assertThat(change.request().number()).contains("XMBG-202405001");
        assertThat(change.request().formVersion()).isEqualTo(2);
        assertThat(change.request().signature()).isEqualTo(signed().signature());
        assertThat(change.request().verdict()).isNull();
        assertThat(change.events()).containsExactly(new RequestEvent.Submitted(WANG, NOW, 2, true, false));
    }

    @Test
    void shouldNotBeDispatchedUnsigned() {
        assertThat(submitted().allows(Act.DISPATCH)).isFalse();
        assertRefused("not-signed", () -> submitted().dispatch(LI, NOW, toProposed()));
    }

    @Test
    @Proves("3-confirmation-24h")
    void shouldGiveTheLeadsHead24HoursOfWallClock() {
        Round round = dispatched().lead().orElseThrow();

        assertThat(round.number()).isEqualTo(1);
        assertThat(round.confirmBy()).isEqualTo(NOW.plus(Duration.ofHours(24)));
        assertThat(round.reason()).isNull();
    }

    @Test
    @Proves("3-lead-other")
    void shouldDemandAReasonForAnotherThanTheProposedLead() {
        Assignment other = new Assignment("PRD", "chen", Optional.of("MKT"), " ");

        assertField("reason", "reason.not-the-proposed-lead", () -> signed().dispatch(LI, NOW, other));
    }

    @Test
    void shouldDemandAReasonWhereNothingIsProposed() {
        Assignment chosen = new Assignment("PRD", "chen", Optional.empty(), null);

        assertField("reason", "reason.not-the-proposed-lead", () -> signed().dispatch(LI, NOW, chosen));
    }

    @Test
    @Proves("3-objection-answer")
    void shouldDemandAReasonInAnswerToAnObjection() {
        Request objected = RequestFixture.in(RequestState.OBJECTED);

        assertField("reason", "reason.answer-to-objection", () -> objected.dispatch(LI, NOW, toProposed()));
        Request upheld = objected.dispatch(LI, NOW, new Assignment("MKT", "zhang", Optional.of("MKT"), "維持原分派"))
                .request();
        assertThat(upheld.rounds()).hasSize(2);
        assertThat(upheld.rounds().get(0).answer()).isEqualTo(new Round.Answer(ZHANG, NOW, "應由產品部牽頭"));
        assertThat(upheld.rounds().get(1).number()).isEqualTo(2);
        assertThat(upheld.rounds().get(1).answer()).isNull();
    }

    @Test
    void shouldTellOfAnOverdueConfirmationOnlyWhileTheSameRoundIsOpen() {
        Request open = dispatched();

        assertThat(open.overdue(1, 3, NOW)).contains(new RequestEvent.ConfirmationOverdue(NOW, 1, "MKT", 3));
        assertThat(open.overdue(2, 1, NOW)).isEmpty();
        assertThat(confirmed().overdue(1, 1, NOW)).isEmpty();
        assertThat(RequestFixture.in(RequestState.OBJECTED).overdue(1, 1, NOW)).isEmpty();
        assertThat(RequestFixture.in(RequestState.WITHDRAWN).overdue(1, 1, NOW)).isEmpty();
    }

    @Test
    void shouldAnnounceTheWithdrawalOfWhatWasSubmittedOnly() {
        assertThat(submitted().withdraw(WANG, NOW, "取消").events())
                .containsExactly(new RequestEvent.Withdrawn(WANG, NOW, "取消"));
        assertThat(draft().withdraw(WANG, NOW, "取消").events()).isEmpty();
    }

    @Test
    @Proves("2-withdrawal")
    void shouldNotBeWithdrawnOnceCompleted() {
        Request completed = confirmed().follow(Phase.Signal.REQUEST_COMPLETED);

        assertThat(completed.allows(Act.WITHDRAW)).isFalse();
        assertRefused("already-completed", () -> completed.withdraw(WANG, NOW, "取消"));
    }

    @Test
    void shouldFollowOtherServicesOnlyOnceConfirmed() {
        assertThat(confirmed().phase()).isEqualTo("CONFIRMED");
        assertThat(confirmed().follow(Phase.Signal.ROOM_OPENED).phase()).isEqualTo("COORDINATING");
        Request withdrawn = confirmed()
                .follow(Phase.Signal.ROOM_OPENED)
                .withdraw(WANG, NOW, "取消")
                .request();
        assertThat(withdrawn.follow(Phase.Signal.TASKS_OPENED)).isSameAs(withdrawn);
        assertThat(withdrawn.phase()).isEqualTo("WITHDRAWN");
        Request draft = draft();
        assertThat(draft.follow(Phase.Signal.ROOM_OPENED)).isSameAs(draft);
    }

    @Test
    void shouldKeepTheTypeItsNumberWasDrawnFor() {
        RequestForm other = RequestFixture.form(RequestType.ISSUE, List.of("PRD"), "");

        assertField("type", "type.fixed-by-number", () -> returned().edit(other));
        assertThat(draft().edit(other).form()).isEqualTo(other);
    }

    @Test
    @Proves("2-attachment-limits")
    void shouldTakeTheSameFileOnceAndOnlySoManyFiles() {
        Request one = draft().attach(PLAN, LIMITS);
        assertThat(one.attach(PLAN, LIMITS)).isSameAs(one);
        assertThat(one.detach(PLAN.sha256()).attachments()).isEmpty();
        assertRefused("attachment-unknown", () -> draft().detach(PLAN.sha256()));

        Request full = IntStream.range(0, LIMITS.files())
                .boxed()
                .reduce(
                        draft(),
                        (request, n) ->
                                request.attach(new Attachment(n + ".txt", 1, "b".repeat(64), "text/plain"), LIMITS),
                        (a, b) -> b);
        assertRefused("too-many-attachments", () -> full.attach(PLAN, LIMITS));
    }

    @Test
    void shouldTakeOnlySoManyBytesOfFilesTogether() {
        AttachmentLimits limits = new AttachmentLimits(20, 8, 12);
        Request two = draft().attach(new Attachment("1.txt", 8, "1".repeat(64), "text/plain"), limits)
                .attach(new Attachment("2.txt", 4, "2".repeat(64), "text/plain"), limits);

        assertThat(limits.room(two.attachments())).isZero();
        assertRefused(
                "attachments-too-large",
                () -> two.attach(new Attachment("3.txt", 1, "3".repeat(64), "text/plain"), limits));
        assertThat(limits.room(two.detach("2".repeat(64)).attachments())).isEqualTo(4);
        assertThat(List.of(ByteSize.text(0), ByteSize.text(64 * 1024), ByteSize.text(3L << 29)))
                .containsExactly("0 B", "64 KB", "1.5 GB");
    }

    private static void assertRefused(String code, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo(code));
    }

    private static void assertField(String field, String code, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.fields()).anySatisfy(broken -> {
                            assertThat(broken.field()).isEqualTo(field);
                            assertThat(broken.code()).isEqualTo(code);
                        }));
    }

    private static Request required(Request request, Act act) {
        request.require(act);
        return request;
    }
}
