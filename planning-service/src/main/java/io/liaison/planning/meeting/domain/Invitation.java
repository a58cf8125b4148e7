package io.liaison.planning.meeting.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Meetings as iCalendar objects (RFC 5545), invitations and cancellations among them (RFC 5546). */
public final class Invitation {

    /**
     * A meeting with what its summary shows.
     *
     * @param number number of the request
     * @param title title of the request
     */
    public record Entry(Meeting meeting, @Nullable String number, String title) {}

    private static final String PRODUCT = "-//Liaison//Coordination//EN";

    private final Contacts contacts;

    public Invitation(Contacts contacts) {
        this.contacts = contacts;
    }

    /** One meeting, to be put into attendees' calendars, moved in them, or removed from them. */
    public String of(Entry entry) {
        boolean cancelled = entry.meeting().state() == MeetingState.CANCELLED;
        return calendar(cancelled ? "CANCEL" : "REQUEST", List.of(entry));
    }

    /** The meetings of one person, to be read by that person's calendar. */
    public String feed(List<Entry> entries) {
        return calendar("PUBLISH", entries);
    }

    private String calendar(String method, List<Entry> entries) {
        CalendarLines lines = new CalendarLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", PRODUCT)
                .add("CALSCALE", "GREGORIAN")
                .add("METHOD", method);
        entries.forEach(entry -> event(lines, entry));
        return lines.add("END", "VCALENDAR").toString();
    }

    private void event(CalendarLines lines, Entry entry) {
        Meeting meeting = entry.meeting();
        Appointment appointment = meeting.appointment();
        lines.add("BEGIN", "VEVENT")
                .add("UID", meeting.id() + "@liaison")
                .add("SEQUENCE", Integer.toString(meeting.sequence()))
                .addInstant("DTSTAMP", meeting.changedAt())
                .addInstant("DTSTART", appointment.start())
                .addInstant("DTEND", appointment.end())
                .addText("SUMMARY", summary(entry))
                .addText("DESCRIPTION", appointment.agenda())
                .addText("LOCATION", appointment.place())
                .add("STATUS", meeting.state() == MeetingState.CANCELLED ? "CANCELLED" : "CONFIRMED")
                .add(
                        "ORGANIZER;CN=" + CalendarLines.quoted(contacts.name(meeting.organiser())),
                        contacts.address(meeting.organiser()));
        meeting.attendees()
                .forEach(attendee -> lines.add(attendeeProperty(attendee), contacts.address(attendee.person())));
        lines.add("END", "VEVENT");
    }

    private static String summary(Entry entry) {
        String firstLine =
                entry.meeting().appointment().agenda().lines().findFirst().orElse("");
        String about = entry.title() + ": " + firstLine;
        return entry.number() == null ? about : "[" + entry.number() + "] " + about;
    }

    private String attendeeProperty(Attendee attendee) {
        return "ATTENDEE;CN=" + CalendarLines.quoted(contacts.name(attendee.person()))
                + ";ROLE=REQ-PARTICIPANT;PARTSTAT=" + participation(attendee.answer()) + ";RSVP=TRUE";
    }

    private static String participation(@Nullable Attendance answer) {
        if (answer == null) {
            return "NEEDS-ACTION";
        }
        return switch (answer) {
            case YES -> "ACCEPTED";
            case NO -> "DECLINED";
            case MAYBE -> "TENTATIVE";
        };
    }
}
