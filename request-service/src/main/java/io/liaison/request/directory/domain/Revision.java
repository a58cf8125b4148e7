package io.liaison.request.directory.domain;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.rule.RuleViolation;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names the content of an entry, so that no editor overwrites what another wrote meanwhile. Made of the content itself:
 * an import that changes nothing changes no revision.
 */
public final class Revision {

    /** An entity tag has at most 18 digits. */
    private static final long MASK = (1L << 59) - 1;

    private Revision() {}

    /** Without who stands for the person, which is changed by calls of its own. */
    public static long of(Person person) {
        return digest(person.with(List.of()).toString());
    }

    public static long of(Department department) {
        List<String> kinds = department.resourceKinds().stream().sorted().toList();
        return digest(List.of(
                        department.code(),
                        department.name(),
                        String.valueOf(department.parent()),
                        department.head(),
                        department.liaison(),
                        department.neutral(),
                        kinds)
                .toString());
    }

    public static long of(WorkingCalendar calendar) {
        return digest(List.of(
                        calendar.zone(),
                        calendar.hours(),
                        new TreeSet<>(calendar.restDays()),
                        new TreeSet<>(calendar.holidays()),
                        new TreeSet<>(calendar.makeUpDays()),
                        new TreeMap<>(calendar.names()))
                .toString());
    }

    /** Refuses a change of what was changed since the caller read it. */
    public static void require(long expected, long actual) {
        if (expected != actual) {
            throw RuleViolation.stale();
        }
    }

    private static long digest(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() & MASK;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
