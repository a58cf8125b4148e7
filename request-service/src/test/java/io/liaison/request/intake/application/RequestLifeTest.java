package io.liaison.request.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.test.MutableClock;
import io.liaison.platform.test.Proves;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.Assignment;
import io.liaison.request.intake.domain.Attachment;
import io.liaison.request.intake.domain.Change;
import io.liaison.request.intake.domain.Phase;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.RequestState;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.intake.domain.Round;
import io.liaison.request.intake.domain.Submission;
import io.liaison.request.support.DemoDirectory;
import io.liaison.request.support.RequestFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever anybody does in whatever order, a request never gets into a state that the table of acts does not lead to
 * (functional.md, section 3), and every act that was done is on record once (section 9).
 */
class RequestLifeTest {

    private static final Instant NOW = RequestFixture.NOW;
    private static final String LEAD = "LOG";

    /** Somebody tries an act; or, where there is none, another service reports. */
    private record Step(Optional<Act> act, String person, Phase.Signal signal) {}

    private final Directory directory = DemoDirectory.standard();
    private final MutableClock clock = MutableClock.at(NOW);

    @Property(tries = 400)
    @Proves("3-states")
    void shouldKeepToTheTableWhateverAnybodyDoes(@ForAll("lives") List<Step> steps) {
        Ledger ledger = new Ledger(RequestFixture.draft());
        int accepted = 0;
        for (Step step : steps) {
            clock.advance(Duration.ofMinutes(1));
            Request before = ledger.request();
            boolean done = run(step, ledger);
            Request after = ledger.request();
            if (!done) {
                assertThat(after).isSameAs(before);
            }
            accepted += done && step.act().isPresent() ? 1 : 0;
            assertSound(before, after);
            assertThat(ledger.entries()).isEqualTo(accepted);
        }
    }

    @Property(tries = 200)
    @Proves("3-states")
    void shouldNeverLeaveAnEnd(@ForAll("lives") List<Step> steps) {
        for (RequestState end : List.of(RequestState.REJECTED, RequestState.WITHDRAWN)) {
            Ledger ledger = new Ledger(RequestFixture.in(end));
            steps.forEach(step -> run(step, ledger));

            assertThat(ledger.request().state()).isEqualTo(end);
            assertThat(ledger.entries()).isZero();
        }
    }

    /** Runs one step; whether it changed anything. */
    private boolean run(Step step, Ledger ledger) {
        Request before = ledger.request();
        if (step.act().isEmpty()) {
            Request followed = before.follow(step.signal());
            return !followed.equals(before) && ledger.save(followed).block() != null;
        }
        Act act = step.act().get();
        try {
            changes(ledger)
                    .apply(before.id(), Actor.of(step.person()), act, (request, by) -> command(act, request, by))
                    .block();
        } catch (RuleViolation refused) {
            assertThat(refused.code()).isNotBlank();
            return false;
        }
        return !ledger.request().equals(before);
    }

    private RequestChanges changes(Ledger ledger) {
        return new RequestChanges(
                new RequestAccess(ledger),
                ledger,
                new RequestAudit(ledger, new RequestTrace(JsonMapper.shared()), clock),
                new RequestEvents(List.of()),
                () -> directory,
                ledger);
    }

    private Change command(Act act, Request request, ActedBy by) {
        Instant now = clock.instant();
        return switch (act) {
            case EDIT -> new Change(request.edit(other(request.form())), List.of());
            case ATTACH -> new Change(request.attach(file(request), RequestFixture.LIMITS), List.of());
            case SUBMIT -> request.submit(submission(request, by), false);
            case SIGN -> request.sign(by, now);
            case RETURN -> request.sendBack(by, now, "預算未說明", List.of());
            case REJECT -> request.reject(by, now, "超出預算");
            case DISPATCH ->
                request.dispatch(by, now, new Assignment(LEAD, "logistics-director", Optional.of("MKT"), "倉配為主"));
            case CONFIRM -> request.confirm(by, now);
            case OBJECT -> request.object(by, now, "應由產品部牽頭");
            case WITHDRAW -> request.withdraw(by, now, "活動取消");
            default -> new Change(request, List.of());
        };
    }

    private static void assertSound(Request before, Request after) {
        assertThat(after.number().isPresent()).isEqualTo(after.submission() != null);
        before.number().ifPresent(number -> assertThat(after.number()).contains(number));
        assertThat(after.formVersion()).isBetween(before.formVersion(), before.formVersion() + 1);
        assertThat(after.rounds().size())
                .isBetween(before.rounds().size(), before.rounds().size() + 1);
        assertRounds(after);
        assertStateFitsItsFacts(after);
        assertPhase(before.progress(), after.progress());
    }

    private static void assertRounds(Request request) {
        List<Round> rounds = request.rounds();
        for (int index = 0; index < rounds.size(); index++) {
            assertThat(rounds.get(index).number()).isEqualTo(index + 1);
            boolean last = index == rounds.size() - 1;
            assertThat(last || rounds.get(index).answer() != null).isTrue();
        }
    }

    private static void assertStateFitsItsFacts(Request request) {
        Optional<Round.Answer> answer = request.lead().map(Round::answer);
        boolean confirmed = answer.filter(given -> given.grounds() == null).isPresent();
        boolean objected = answer.filter(given -> given.grounds() != null).isPresent();
        switch (request.state()) {
            case DRAFT -> assertThat(request.submission()).isNull();
            case SUBMITTED, RETURNED, REJECTED -> {
                assertThat(request.submission()).isNotNull();
                assertThat(request.rounds()).isEmpty();
            }
            case DISPATCHED -> {
                assertThat(request.signed()).isTrue();
                assertThat(request.lead()).isPresent();
                assertThat(answer).isEmpty();
            }
            case OBJECTED -> assertThat(objected).isTrue();
            case CONFIRMED -> assertThat(confirmed).isTrue();
            case WITHDRAWN -> assertThat(request.withdrawal()).isNotNull();
        }
        if (request.state() != RequestState.WITHDRAWN) {
            assertThat(request.withdrawal()).isNull();
            assertThat(request.progress() != null).isEqualTo(request.state() == RequestState.CONFIRMED);
        }
    }

    /** The overall phase goes forward; the one way back is a second coordination. */
    private static void assertPhase(@Nullable Phase before, @Nullable Phase after) {
        if (before != null) {
            assertThat(after).isNotNull();
            boolean second = before == Phase.PLAN_APPROVAL && after == Phase.COORDINATING;
            assertThat(second || Objects.requireNonNull(after).compareTo(before) >= 0)
                    .isTrue();
        }
    }

    private static RequestForm other(RequestForm form) {
        RequestForm shorter = RequestFixture.form(RequestType.PROJECT, List.of("PRD", "LOG"), "");
        return form.equals(shorter) ? RequestFixture.form() : shorter;
    }

    private static Attachment file(Request request) {
        String digest = "%064x".formatted(request.attachments().size());
        return new Attachment("附件.txt", 1, digest, "text/plain");
    }

    private Submission submission(Request request, ActedBy by) {
        int version = request.formVersion() + 1;
        String number = request.number().orElse("XMBG-202405001");
        return new Submission(number, RequestFixture.TODAY, version, clock.instant(), by, List.of());
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<Step> fitting = Arbitraries.frequency(
                Tuple.of(2, acting(Act.EDIT, "wang")),
                Tuple.of(1, acting(Act.ATTACH, "wang")),
                Tuple.of(8, acting(Act.SUBMIT, "wang")),
                Tuple.of(8, acting(Act.SIGN, "zhang")),
                Tuple.of(3, acting(Act.RETURN, "li")),
                Tuple.of(1, acting(Act.REJECT, "li")),
                Tuple.of(8, acting(Act.DISPATCH, "li")),
                Tuple.of(6, acting(Act.OBJECT, "logistics-director")),
                Tuple.of(4, acting(Act.CONFIRM, "logistics-director")),
                Tuple.of(1, acting(Act.WITHDRAW, "wang")));
        Arbitrary<Step> any = Arbitraries.of(Act.values())
                .filter(act -> act != Act.DISCARD)
                .flatMap(act -> Arbitraries.of("wang", "zhang", "li", "logistics-director", "chen", "adm-liaison")
                        .map(person -> acting(act, person)));
        Arbitrary<Step> reported =
                Arbitraries.of(Phase.Signal.values()).map(signal -> new Step(Optional.empty(), "", signal));
        return Arbitraries.frequencyOf(Tuple.of(6, fitting), Tuple.of(3, any), Tuple.of(1, reported))
                .list()
                .ofMinSize(1)
                .ofMaxSize(80);
    }

    private static Step acting(Act act, String person) {
        return new Step(Optional.of(act), person, Phase.Signal.ROOM_OPENED);
    }
}
