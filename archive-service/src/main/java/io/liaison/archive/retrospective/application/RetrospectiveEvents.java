package io.liaison.archive.retrospective.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.liaison.archive.retrospective.domain.Contribution;
import io.liaison.archive.retrospective.domain.Deed;
import io.liaison.archive.retrospective.domain.Lesson;
import io.liaison.archive.retrospective.domain.Reminders;
import io.liaison.archive.retrospective.domain.Retrospective;
import io.liaison.platform.messaging.event.OutgoingEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts about retrospectives that others are told. */
final class RetrospectiveEvents {

    private static final String TOPIC = "liaison.archive";

    /** Somebody who is told. */
    record Notify(
            String person, @Nullable String act, @Nullable Instant dueAt, boolean duty) {}

    /** Who acted. */
    record By(String person, @Nullable String onBehalfOf) {}

    /** Who may see the request from now on. */
    record Audience(List<String> people, List<String> departments) {}

    /** A point of a department. */
    record Point(String department, String text) {}

    /** A signature under form 4. */
    record Signature(String role, String person, @Nullable String onBehalfOf, Instant at) {}

    record Opened(
            UUID requestId,
            String number,
            String title,
            String leadDepartment,
            List<String> departments,
            LocalDate dueOn,
            @JsonProperty("notify") List<Notify> told,
            Audience audience) {}

    record Reminded(
            UUID requestId,
            String number,
            String title,
            Reminders.Kind kind,
            LocalDate dueOn,
            List<String> missing,
            @JsonProperty("notify") List<Notify> told,
            Audience audience) {}

    record Rescheduled(
            UUID requestId,
            String number,
            String title,
            LocalDate dueOn,
            LocalDate dueBefore,
            List<String> missing,
            @JsonProperty("notify") List<Notify> told,
            Audience audience) {}

    record Contributed(
            UUID requestId,
            String number,
            String title,
            By by,
            String department,
            List<String> highlights,
            List<String> problems,
            List<String> suggestions,
            @Nullable String goalAttainment,
            boolean readyToSign,
            @JsonProperty("notify") List<Notify> told,
            Audience audience) {}

    record Summarised(
            UUID requestId,
            String number,
            String title,
            By by,
            boolean readyToSign,
            @JsonProperty("notify") List<Notify> told,
            Audience audience) {}

    record Signed(
            UUID requestId,
            String number,
            String title,
            By by,
            LocalDate date,
            List<String> missing,
            @Nullable String missingReason,
            @JsonProperty("notify") List<Notify> told,
            Audience audience) {}

    /** Form 4. */
    record Completed(
            UUID requestId,
            String number,
            String title,
            By by,
            LocalDate date,
            String leadDepartment,
            List<String> departments,
            @Nullable String goals,
            @Nullable String goalAttainment,
            List<Point> highlights,
            List<Point> problems,
            List<Point> suggestions,
            List<String> missing,
            @Nullable String missingReason,
            List<Signature> signatures,
            @JsonProperty("notify") List<Notify> told,
            Audience audience) {}

    private static final Audience NOBODY_NEW = new Audience(List.of(), List.of());

    private RetrospectiveEvents() {}

    static OutgoingEvent opened(Retrospective it, Collection<String> told, Instant dueAt) {
        Opened data = new Opened(
                it.about().requestId(),
                it.about().number(),
                it.about().title(),
                it.about().leadDepartment(),
                it.departments(),
                it.dueOn(),
                duties(told, "contribute-retrospective", dueAt),
                new Audience(List.of(), it.departments()));
        return event(it, "retrospective-opened", data);
    }

    static OutgoingEvent reminded(Retrospective it, Reminders.Kind kind, Collection<String> told, Instant dueAt) {
        Reminded data = new Reminded(
                it.about().requestId(),
                it.about().number(),
                it.about().title(),
                kind,
                it.dueOn(),
                it.missing(),
                duties(told, awaitedAct(it), dueAt),
                NOBODY_NEW);
        return event(it, "retrospective-reminder", data);
    }

    /** The day it is due moved with the working calendar. */
    static OutgoingEvent rescheduled(Retrospective it, LocalDate dueBefore, Collection<String> told, Instant dueAt) {
        Rescheduled data = new Rescheduled(
                it.about().requestId(),
                it.about().number(),
                it.about().title(),
                it.dueOn(),
                dueBefore,
                it.missing(),
                duties(told, awaitedAct(it), dueAt),
                NOBODY_NEW);
        return event(it, "retrospective-rescheduled", data);
    }

    private static String awaitedAct(Retrospective it) {
        return switch (it.state()) {
            case SIGNED -> "file-retrospective";
            default -> it.missing().isEmpty() ? "sign-retrospective" : "contribute-retrospective";
        };
    }

    static OutgoingEvent contributed(
            Retrospective it, String department, Contribution.Points points, Deed by, Collection<String> told) {
        Contributed data = new Contributed(
                it.about().requestId(),
                it.about().number(),
                it.about().title(),
                by(by),
                department,
                points.highlights(),
                points.problems(),
                points.suggestions(),
                points.goalAttainment(),
                readyToSign(it),
                informed(told, by),
                NOBODY_NEW);
        return event(it, "retrospective-contributed", data);
    }

    /** Nobody is told; other parts follow whether the lead's head can sign. */
    static OutgoingEvent summarised(Retrospective it, Deed by) {
        Summarised data = new Summarised(
                it.about().requestId(),
                it.about().number(),
                it.about().title(),
                by(by),
                readyToSign(it),
                List.of(),
                NOBODY_NEW);
        return event(it, "retrospective-summarised", data);
    }

    private static boolean readyToSign(Retrospective it) {
        return it.isSummarised() && it.missing().isEmpty();
    }

    static OutgoingEvent signed(Retrospective it, Deed by, Collection<String> administrators, Instant dueAt) {
        Signed data = new Signed(
                it.about().requestId(),
                it.about().number(),
                it.about().title(),
                by(by),
                date(it),
                it.missing(),
                it.summary().missingReason(),
                duties(administrators, "file-retrospective", dueAt).stream()
                        .filter(notify -> !notify.person().equals(by.person()))
                        .toList(),
                NOBODY_NEW);
        return event(it, "retrospective-signed", data);
    }

    static OutgoingEvent completed(Retrospective it, Deed by, Collection<String> told) {
        Completed data = new Completed(
                it.about().requestId(),
                it.about().number(),
                it.about().title(),
                by(by),
                date(it),
                it.about().leadDepartment(),
                it.departments(),
                it.summary().goals(),
                it.summary().goalAttainment(),
                points(it, Lesson.Kind.HIGHLIGHT),
                points(it, Lesson.Kind.PROBLEM),
                points(it, Lesson.Kind.SUGGESTION),
                it.missing(),
                it.summary().missingReason(),
                Stream.concat(signature("LEAD_HEAD", it.signature()), signature("ADMINISTRATOR", it.filing()))
                        .toList(),
                informed(told, by),
                NOBODY_NEW);
        return event(it, "retrospective-completed", data);
    }

    private static LocalDate date(Retrospective it) {
        LocalDate held = it.summary().heldOn();
        return held == null ? it.dueOn() : held;
    }

    private static List<Point> points(Retrospective it, Lesson.Kind kind) {
        return Lesson.of(it).stream()
                .filter(lesson -> lesson.kind() == kind)
                .map(lesson -> new Point(lesson.department(), lesson.text()))
                .toList();
    }

    private static Stream<Signature> signature(String role, @Nullable Deed deed) {
        return Stream.ofNullable(deed).map(done -> new Signature(role, done.person(), done.onBehalfOf(), done.at()));
    }

    private static By by(Deed deed) {
        return new By(deed.person(), deed.onBehalfOf());
    }

    private static List<Notify> duties(Collection<String> told, String act, Instant dueAt) {
        return told.stream()
                .distinct()
                .map(person -> new Notify(person, act, dueAt, true))
                .toList();
    }

    private static List<Notify> informed(Collection<String> told, Deed by) {
        return told.stream()
                .distinct()
                .filter(person -> !person.equals(by.person()))
                .map(person -> new Notify(person, null, null, false))
                .toList();
    }

    private static OutgoingEvent event(Retrospective it, String name, Object data) {
        String key = it.about().requestId().toString();
        return new OutgoingEvent(
                TOPIC, key, "liaison.archive." + name + ".v1", it.about().number(), data);
    }
}
