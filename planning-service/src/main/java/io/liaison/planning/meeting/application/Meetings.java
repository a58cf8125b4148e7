package io.liaison.planning.meeting.application;

import io.liaison.planning.meeting.domain.Attendance;
import io.liaison.planning.meeting.domain.Clash;
import io.liaison.planning.meeting.domain.Invitation;
import io.liaison.planning.meeting.domain.Meeting;
import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where meetings are kept. */
public interface Meetings {

    Mono<Meeting> find(UUID requestId, UUID id);

    /** All meetings of a request by their start. */
    Flux<Meeting> ofRequest(UUID requestId);

    /** The coordination meeting of a request that ends first, unless it was cancelled. */
    Mono<Meeting> firstCoordination(UUID requestId);

    /** Meetings of a request that stand and start after an instant. */
    Flux<Meeting> upcoming(UUID requestId, Instant after);

    /** Meetings that stand, to which the person is invited, ending after an instant. */
    Flux<Invitation.Entry> ofPerson(String person, Instant endingAfter, int limit);

    /** Where attendees of a meeting are invited at the same time. */
    Flux<Clash> clashes(Meeting meeting);

    Mono<Meeting> add(Meeting meeting);

    Mono<Meeting> save(Meeting meeting);

    /** Forgets what attendees answered, since the meeting is no longer what they were asked about. */
    Mono<Void> takeBackAnswers(Meeting meeting);

    Mono<Void> answer(Meeting meeting, String person, Attendance answer, Instant at);
}
