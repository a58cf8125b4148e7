package io.liaison.request.intake.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A copy of a request in the making: starts as the original, takes what changes. */
final class RequestCopy {

    private final Request original;
    private RequestState state;
    private RequestForm form;
    private List<Attachment> attachments;
    private List<Round> rounds;
    private @Nullable Phase progress;
    private @Nullable Submission submission;
    private @Nullable Signature signature;
    private @Nullable Verdict verdict;
    private @Nullable Withdrawal withdrawal;

    RequestCopy(Request original) {
        this.original = original;
        this.state = original.state();
        this.form = original.form();
        this.attachments = original.attachments();
        this.rounds = original.rounds();
        this.progress = original.progress();
        this.submission = original.submission();
        this.signature = original.signature();
        this.verdict = original.verdict();
        this.withdrawal = original.withdrawal();
    }

    RequestCopy moved(Act act) {
        this.state = Permissions.next(original.state(), act);
        return this;
    }

    RequestCopy form(RequestForm changed) {
        this.form = changed;
        return this;
    }

    RequestCopy attachments(List<Attachment> changed) {
        this.attachments = changed;
        return this;
    }

    RequestCopy progress(Phase reached) {
        this.progress = reached;
        return this;
    }

    RequestCopy submission(Submission given) {
        this.submission = given;
        return this;
    }

    RequestCopy signature(@Nullable Signature given) {
        this.signature = given;
        return this;
    }

    RequestCopy verdict(@Nullable Verdict given) {
        this.verdict = given;
        return this;
    }

    RequestCopy withdrawal(Withdrawal given) {
        this.withdrawal = given;
        return this;
    }

    RequestCopy newRound(Round round) {
        List<Round> all = new ArrayList<>(rounds);
        all.add(round);
        this.rounds = all;
        return this;
    }

    RequestCopy answered(Round.Answer answer) {
        List<Round> all = new ArrayList<>(rounds);
        int last = all.size() - 1;
        all.set(last, all.get(last).answered(answer));
        this.rounds = all;
        return this;
    }

    Request done() {
        return new Request(
                original.id(),
                original.version(),
                original.origin(),
                state,
                progress,
                form,
                attachments,
                submission,
                signature,
                verdict,
                rounds,
                withdrawal);
    }
}
