package io.liaison.planning.room.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What coordination needs to know of the confirmed request.
 *
 * @param number number of the request
 * @param type its type, such as {@code PROJECT}
 * @param wishedCompletion the date by which the raising department wishes it done
 */
public record RequestBrief(
        @Nullable String number,
        String title,
        String type,
        String raisingDepartment,
        String initiator,
        LocalDate wishedCompletion) {}
