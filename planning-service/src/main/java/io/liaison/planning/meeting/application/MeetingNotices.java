package io.liaison.planning.meeting.application;

import io.liaison.planning.meeting.domain.ActionItem;
import io.liaison.planning.meeting.domain.Attendance;
import io.liaison.planning.meeting.domain.Meeting;
import io.liaison.planning.meeting.domain.Minutes;
import io.liaison.planning.room.application.Acts;
import io.liaison.planning.room.application.Announcement;
import io.liaison.planning.room.application.Notify;
import io.liaison.planning.room.application.RoomRoles;
import io.liaison.planning.room.domain.By;
import io.liaison.planning.room.domain.Room;
import io.liaison.platform.directory.audience.Audience;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is told of a meeting. */
final class MeetingNotices {

    private MeetingNotices() {}

    static Announcement scheduled(Room room, Meeting meeting, By by) {
        return Announcement.of(room, "meeting-scheduled", MeetingFacts.scheduled(meeting), by)
                .telling(Notify.offered(
                        meeting.invited(),
                        Acts.ANSWER_MEETING,
                        meeting.appointment().start()))
                .admitting(Audience.people(meeting.invited()));
    }

    static Announcement cancelled(Room room, Meeting meeting, @Nullable By by, @Nullable String reason) {
        return Announcement.of(room, "meeting-cancelled", MeetingFacts.cancelled(meeting, reason), by)
                .telling(Notify.told(meeting.invited()));
    }

    /** Nobody is told: the organiser sees the answers at the meeting; other parts follow what still waits. */
    static Announcement answered(Room room, Meeting meeting, By by, Attendance answer) {
        return Announcement.of(
                room, "meeting-answered", new MeetingFacts.MeetingAnswered(meeting.id(), by.inTheNameOf(), answer), by);
    }

    /** All who take part are told; who has something to do is asked to do it. */
    static Announcement published(Room room, Meeting meeting, Minutes minutes, RoomRoles roles) {
        Announcement published =
                Announcement.of(room, "minutes-published", MeetingFacts.published(meeting, minutes), minutes.by());
        for (ActionItem item : minutes.actionItems()) {
            published =
                    published.telling(Notify.asked(List.of(item.who()), Acts.CARRY_OUT_ACTION, roles.endOf(item.by())));
        }
        return published.telling(Notify.told(meeting.invited())).telling(Notify.told(roles.participants()));
    }
}
