package io.liaison.planning.feedback.application;

import io.liaison.planning.feedback.domain.Feedback;
import io.liaison.planning.room.application.Acts;
import io.liaison.planning.room.application.Announcement;
import io.liaison.planning.room.application.Notify;
import io.liaison.planning.room.domain.Room;
import io.liaison.planning.room.domain.RoomRoles;
import io.liaison.platform.directory.acting.ActedBy;

/** Whom a signed form waits for. */
final class FeedbackNotices {

    private FeedbackNotices() {}

    static Announcement signed(Room room, Feedback feedback, ActedBy by, RoomRoles roles) {
        return Announcement.of(room, "feedback-signed", FeedbackFacts.moved(feedback), by)
                .telling(Notify.asked(roles.leads(), Acts.ACKNOWLEDGE_FEEDBACK, null));
    }
}
