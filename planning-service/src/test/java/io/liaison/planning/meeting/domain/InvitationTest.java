package io.liaison.planning.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static final UUID ID = UUID.fromString("6f1c2f9e-0000-4000-8000-000000000001");

    private static final Map<String, String> NAMES = Map.of("wang", "小王", "chen", "陳總監");

    private record Book() implements Contacts {

        @Override
        public String name(String person) {
            return NAMES.getOrDefault(person, person);
        }

        @Override
        public String address(String person) {
            return NAMES.containsKey(person) ? "mailto:" + person + "@example.org" : "urn:liaison:person:" + person;
        }
    }

    private final Invitation invitation = new Invitation(new Book());

    @Test
    void shouldInvite() {
        String calendar = unfolded(invitation.of(entry("確認分工", MeetingState.SCHEDULED)));

        assertThat(calendar.lines())
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Liaison//Coordination//EN",
                        "CALSCALE:GREGORIAN",
                        "METHOD:REQUEST",
                        "BEGIN:VEVENT",
                        "UID:" + ID + "@liaison",
                        "SEQUENCE:2",
                        "DTSTAMP:20240506T020000Z",
                        "DTSTART:20240507T060000Z",
                        "DTEND:20240507T073000Z",
                        "SUMMARY:[XMBG-202405001] 618 大促: 確認分工",
                        "DESCRIPTION:確認分工",
                        "LOCATION:三樓\\, A室",
                        "STATUS:CONFIRMED",
                        "ORGANIZER;CN=\"小王\":mailto:wang@example.org",
                        "ATTENDEE;CN=\"陳總監\";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE:mailto:chen@example.org",
                        "ATTENDEE;CN=\"nobody\";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:urn:liaison:person:nobody",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void shouldCancel() {
        String calendar = invitation.of(entry("x", MeetingState.CANCELLED));

        assertThat(calendar).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n");
    }

    @Test
    void shouldEscapeWhatHasAMeaning() {
        String calendar = unfolded(invitation.of(entry("a;b,c\\d\r\ne\u0007", MeetingState.SCHEDULED)));

        assertThat(calendar).contains("DESCRIPTION:a\\;b\\,c\\\\d\\ne\r\n");
    }

    @Test
    void shouldFoldLinesAt75OctetsWithoutBreakingACharacter() {
        String agenda = "議題😀".repeat(60);
        String calendar = invitation.of(entry(agenda, MeetingState.SCHEDULED));

        assertThat(calendar.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(unfolded(calendar)).contains("DESCRIPTION:" + agenda);
    }

    @Test
    void shouldPublishAFeed() {
        assertThat(invitation.feed(List.of()))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Liaison//Coordination//EN",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "END:VCALENDAR",
                        ""));
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }

    private static Invitation.Entry entry(String agenda, MeetingState state) {
        Meeting meeting = new Meeting(
                ID,
                UUID.randomUUID(),
                3,
                2,
                MeetingKind.COORDINATION,
                new Appointment(
                        agenda,
                        Instant.parse("2024-05-07T06:00:00Z"),
                        Instant.parse("2024-05-07T07:30:00Z"),
                        "三樓, A室",
                        null),
                "wang",
                List.of(new Attendee("chen", Attendance.YES), new Attendee("nobody", null)),
                state,
                Instant.parse("2024-05-06T02:00:00Z"),
                null);
        return new Invitation.Entry(meeting, "XMBG-202405001", "618 大促");
    }
}
