package io.liaison.request.intake.domain;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request (需求) from its first draft to the lead's confirmation: the aggregate of intake (functional.md, sections 2
 * and 3). Immutable; a command returns the changed request with what happened, or throws a
 * {@link RuleViolation}. Who may give a command is not its business but {@link ActPolicy}'s.
 *
 * @param version counts the changes of the stored request, for {@code ETag} and {@code If-Match}
 * @param progress how far a confirmed request has come; absent before
 * @param submission the latest; absent while a draft
 * @param verdict what review last said against it
 */
public record Request(
        UUID id,
        long version,
        Origin origin,
        RequestState state,
        @Nullable Phase progress,
        RequestForm form,
        List<Attachment> attachments,
        @Nullable Submission submission,
        @Nullable Signature signature,
        @Nullable Verdict verdict,
        List<Round> rounds,
        @Nullable Withdrawal withdrawal) {

    public Request {
        attachments = List.copyOf(attachments);
        rounds = List.copyOf(rounds);
    }

    public static Request draft(UUID id, Origin origin, RequestForm form) {
        return new Request(id, 0, origin, RequestState.DRAFT, null, form, List.of(), null, null, null, List.of(), null);
    }

    /** Whether an act is open in this state, whoever asks. */
    public boolean allows(Act act) {
        return hindrance(act).isEmpty();
    }

    /** Refuses an act that is not open in this state. */
    public void require(Act act) {
        hindrance(act).ifPresent(hindrance -> {
            throw hindrance;
        });
    }

    public Request edit(RequestForm changed) {
        require(Act.EDIT);
        if (submission != null && changed.type() != form.type()) {
            throw RuleViolation.invalid(FieldViolation.of("type", "type.fixed-by-number", submission.number()));
        }
        return new RequestCopy(this).form(changed).done();
    }

    /** Adds a file, if it fits; the same content under the same name twice is once. */
    public Request attach(Attachment added, AttachmentLimits limits) {
        require(Act.ATTACH);
        if (attachments.contains(added)) {
            return this;
        }
        limits.require(attachments, 1, added.size());
        List<Attachment> all = new ArrayList<>(attachments);
        all.add(added);
        return new RequestCopy(this).attachments(all).done();
    }

    public Request detach(String sha256) {
        require(Act.ATTACH);
        List<Attachment> kept = attachments.stream()
                .filter(attachment -> !attachment.sha256().equals(sha256))
                .toList();
        if (kept.size() == attachments.size()) {
            throw RuleViolation.notFound("attachment-unknown");
        }
        return new RequestCopy(this).attachments(kept).done();
    }

    /**
     * Hands the form in. An initiator who heads the raising department signs by it. A signature that was given for
     * another content falls; its head is asked anew.
     *
     * @param initiatorIsHead whether the one in whose name it is handed in heads the raising department
     */
    public Change submit(Submission given, boolean initiatorIsHead) {
        require(Act.SUBMIT);
        boolean lapses = signature != null && !signed();
        RequestEvent submitted =
                new RequestEvent.Submitted(given.by(), given.at(), given.version(), submission != null, lapses);
        RequestCopy copy =
                new RequestCopy(this).moved(Act.SUBMIT).submission(given).verdict(null);
        if (signed()) {
            return Change.of(copy.done(), submitted);
        }
        if (!initiatorIsHead) {
            return Change.of(copy.signature(null).done(), submitted);
        }
        copy.signature(Signature.of(given.by(), given.at(), given.version(), this));
        return Change.of(copy.done(), submitted, new RequestEvent.Signed(given.by(), given.at(), given.version()));
    }

    public Change sign(ActedBy by, Instant at) {
        require(Act.SIGN);
        Signature given = Signature.of(by, at, submitted().version(), this);
        return Change.of(
                new RequestCopy(this).moved(Act.SIGN).signature(given).done(),
                new RequestEvent.Signed(by, at, given.version()));
    }

    public Change sendBack(ActedBy by, Instant at, String reason, List<FieldReason> fields) {
        require(Act.RETURN);
        Verdict given = new Verdict(Verdict.Outcome.RETURNED, by, at, reason, fields);
        return Change.of(
                new RequestCopy(this).moved(Act.RETURN).verdict(given).done(),
                new RequestEvent.Returned(by, at, reason, given.fields()));
    }

    public Change reject(ActedBy by, Instant at, String reason) {
        require(Act.REJECT);
        Verdict given = new Verdict(Verdict.Outcome.REJECTED, by, at, reason, List.of());
        return Change.of(
                new RequestCopy(this).moved(Act.REJECT).verdict(given).done(),
                new RequestEvent.Rejected(by, at, reason));
    }

    /** Gives the request to a lead department, for the first time or in answer to an objection. */
    public Change dispatch(ActedBy by, Instant at, Assignment chosen) {
        require(Act.DISPATCH);
        boolean answersObjection = state == RequestState.OBJECTED;
        if (!chosen.reasoned() && (answersObjection || !chosen.followsProposal())) {
            throw RuleViolation.invalid(FieldViolation.of(
                    "reason", answersObjection ? "reason.answer-to-objection" : "reason.not-the-proposed-lead"));
        }
        Round round = new Round(
                rounds.size() + 1,
                chosen.leadDepartment(),
                chosen.leadHead(),
                by,
                at,
                chosen.reasoned() ? chosen.reason() : null,
                at.plus(Round.TIME_TO_CONFIRM),
                null);
        return Change.of(
                new RequestCopy(this).moved(Act.DISPATCH).newRound(round).done(),
                new RequestEvent.Dispatched(by, at, round));
    }

    public Change confirm(ActedBy by, Instant at) {
        require(Act.CONFIRM);
        return Change.of(
                new RequestCopy(this)
                        .moved(Act.CONFIRM)
                        .answered(new Round.Answer(by, at, null))
                        .progress(Phase.CONFIRMED)
                        .done(),
                new RequestEvent.Confirmed(by, at, openRound().leadDepartment()));
    }

    public Change object(ActedBy by, Instant at, String grounds) {
        require(Act.OBJECT);
        return Change.of(
                new RequestCopy(this)
                        .moved(Act.OBJECT)
                        .answered(new Round.Answer(by, at, grounds))
                        .done(),
                new RequestEvent.Objected(by, at, openRound().number(), grounds));
    }

    /** Takes the request back. A draft was announced to nobody, so neither is its withdrawal. */
    public Change withdraw(ActedBy by, Instant at, String reason) {
        require(Act.WITHDRAW);
        Request withdrawn = new RequestCopy(this)
                .moved(Act.WITHDRAW)
                .withdrawal(new Withdrawal(by, at, reason))
                .done();
        return submission == null
                ? Change.of(withdrawn)
                : Change.of(withdrawn, new RequestEvent.Withdrawn(by, at, reason));
    }

    /** Follows what another service reports; the same request when there is nothing to follow. */
    public Request follow(Phase.Signal signal) {
        if (state != RequestState.CONFIRMED || progress == null) {
            return this;
        }
        Phase reached = progress.after(signal);
        return reached == progress
                ? this
                : new RequestCopy(this).progress(reached).done();
    }

    /** That a round is still unanswered when its time is up, the n-th time; empty once it has been answered. */
    public Optional<RequestEvent> overdue(int round, int count, Instant at) {
        return lead().filter(open -> state == RequestState.DISPATCHED && open.number() == round)
                .map(open -> new RequestEvent.ConfirmationOverdue(at, round, open.leadDepartment(), count));
    }

    /** Whether the raising department's head signed for what the form says now. */
    public boolean signed() {
        return signature != null && signature.covers(this);
    }

    public Optional<String> number() {
        return Optional.ofNullable(submission).map(Submission::number);
    }

    /** The version of the form that was last submitted; 0 while a draft. */
    public int formVersion() {
        return submission == null ? 0 : submission.version();
    }

    /** The latest dispatch. */
    public Optional<Round> lead() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
    }

    /** The overall phase: the state in intake, and after the confirmation how far the request has come. */
    public String phase() {
        return state == RequestState.CONFIRMED && progress != null ? progress.name() : state.name();
    }

    private Round openRound() {
        return rounds.get(rounds.size() - 1);
    }

    private Submission submitted() {
        return Objects.requireNonNull(submission, "only a draft has no submission");
    }

    private Optional<RuleViolation> hindrance(Act act) {
        Permission permission = Permissions.of(act);
        if (permission.next(state).isEmpty()) {
            return Optional.of(Permissions.notOpen(state, act));
        }
        Condition condition = permission.condition();
        return condition.met(this) ? Optional.empty() : Optional.of(RuleViolation.wrongState(condition.refusal()));
    }
}
