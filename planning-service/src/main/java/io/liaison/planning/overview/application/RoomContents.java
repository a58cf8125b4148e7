package io.liaison.planning.overview.application;

import io.liaison.planning.approval.domain.PlanVersion;
import io.liaison.planning.feedback.domain.Dependency;
import io.liaison.planning.feedback.domain.Feedback;
import io.liaison.planning.meeting.domain.Meeting;
import io.liaison.planning.room.domain.Room;
import java.util.List;
import java.util.Optional;

/** Everything there is in a room, as it was read. */
record RoomContents(
        Room room,
        List<Feedback> feedback,
        List<Dependency> dependencies,
        List<Meeting> meetings,
        Optional<PlanVersion> latest) {}
