package io.liaison.platform.directory;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.LocalizedName;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.directory.people.Substitution;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small organisation. */
public final class DirectoryFixture {

    public static final Department HQ = department("HQ", null, "gm", "hq-liaison");
    public static final Department MKT = department("MKT", "HQ", "zhang", "wang");
    public static final Department PRD = department("PRD", "HQ", "chen", "zhao");
    public static final Department PMO = department("PMO", "HQ", "li", "pmo-liaison");

    private DirectoryFixture() {}

    public static Person person(String id, String department, Substitution... substitutions) {
        return new Person(
                id, id, department, "8888", null, "zh-Hant", "Asia/Taipei", false, true, List.of(substitutions));
    }

    public static Person administrator(String id, String department) {
        return new Person(id, id, department, null, null, "zh-Hant", "Asia/Taipei", true, true, List.of());
    }

    public static Person gone(String id, String department) {
        return new Person(id, id, department, null, null, "zh-Hant", "Asia/Taipei", true, false, List.of());
    }

    public static Directory organisation(Person... others) {
        List<Person> people = new java.util.ArrayList<>(List.of(
                person("gm", "HQ"),
                person("zhang", "MKT"),
                person("wang", "MKT"),
                person("chen", "PRD"),
                person("zhao", "PRD"),
                administrator("li", "PMO"),
                person("pmo-liaison", "PMO")));
        people.addAll(List.of(others));
        return new Directory(people, List.of(HQ, MKT, PRD, PMO), WorkingCalendar.standard());
    }

    private static Department department(String code, @Nullable String parent, String head, String liaison) {
        return new Department(
                code, new LocalizedName(code + " 部", code + " 部", code), parent, head, liaison, false, Set.of());
    }
}
