package io.liaison.planning.feedback.application;

import io.liaison.planning.feedback.domain.Feedback;
import io.liaison.planning.room.application.Acts;
import io.liaison.planning.room.application.Announcement;
import io.liaison.planning.room.application.Notify;
import io.liaison.planning.room.application.RoomRoles;
import io.liaison.planning.room.domain.By;
import io.liaison.planning.room.domain.Room;

/** Whom a signed form waits for. */
final class FeedbackNotices {

    private FeedbackNotices() {}

    static Announcement signed(Room room, Feedback feedback, By by, RoomRoles roles) {
        return Announcement.of(room, "feedback-signed", FeedbackFacts.moved(feedback), by)
                .telling(Notify.asked(roles.leads(), Acts.ACKNOWLEDGE_FEEDBACK, null));
    }
}
