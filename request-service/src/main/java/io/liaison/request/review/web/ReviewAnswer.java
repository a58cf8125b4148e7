package io.liaison.request.review.web;

import io.liaison.request.calls.ClaimAnswer;
import io.liaison.request.calls.FindingAnswer;
import io.liaison.request.intake.domain.RequestState;
import io.liaison.request.review.domain.Check;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator has beside the form.
 *
 * @param checks the first check, line by line
 * @param proposal the lead department proposed, with grounds
 * @param claim who is looking at it
 */
record ReviewAnswer(
        UUID id,
        @Nullable String number,
        RequestState state,
        int version,
        List<ReviewCheckAnswer> checks,
        ProposalAnswer proposal,
        @Nullable ClaimAnswer claim) {

    /**
     * A line of the first check.
     *
     * @param title what is looked at, in the caller's language
     */
    record ReviewCheckAnswer(Check.Subject subject, String title, Check.Result result, List<JudgedAnswer> findings) {}

    /** A finding, and whether the initiator submitted in spite of it. */
    record JudgedAnswer(FindingAnswer finding, boolean acknowledged) {}

    /**
     * The lead proposed.
     *
     * @param department absent where no department fits
     * @param ground code of the grounds; absent while the form has no type
     * @param explanation the grounds in the caller's language
     * @param candidates all departments that fit, the least loaded first
     */
    record ProposalAnswer(
            @Nullable String department, @Nullable String ground, String explanation, List<LoadAnswer> candidates) {}
}
