package io.liaison.request.intake.domain;

import io.liaison.platform.directory.acting.ActedBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * That a form was handed in.
 *
 * @param number the request's number, drawn with the first submission
 * @param raisedOn date of the first submission (發起日期) in the organisation's zone
 * @param version 1 for the first, one more for each resubmission
 * @param at when this version was submitted
 * @param acknowledged the findings submitted in spite of
 */
public record Submission(
        String number, LocalDate raisedOn, int version, Instant at, ActedBy by, List<Acknowledgement> acknowledged) {

    public Submission {
        acknowledged = List.copyOf(acknowledged);
    }
}
