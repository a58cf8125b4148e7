package io.liaison.request.support;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.LocalizedName;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.directory.people.Substitution;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The organisation of the example, for tests without a database. */
public final class DemoDirectory {

    private final List<Person> people = new ArrayList<>();
    private final List<Department> departments = new ArrayList<>();

    private DemoDirectory() {
        department("HQ", null, "gm", "hq-liaison", false);
        department("MKT", "HQ", "zhang", "wang", false);
        department("PRD", "HQ", "chen", "zhao", false);
        department("SLS", "HQ", "sales-director", "xiaoli", false);
        department("LOG", "HQ", "logistics-director", "logistics-liaison", false);
        department("FIN", "HQ", "finance-director", "finance-liaison", false, "budget");
        department("PMO", "HQ", "li", "pmo-liaison", true);
        department("ADM", "HQ", "adm-director", "adm-liaison", true);
    }

    public static Directory standard() {
        return new DemoDirectory().directory();
    }

    /** The same, with somebody who stands for somebody. */
    public static Directory with(String person, Substitution... substitutions) {
        DemoDirectory demo = new DemoDirectory();
        demo.people.replaceAll(found -> found.id().equals(person) ? stoodFor(found, substitutions) : found);
        return demo.directory();
    }

    /** The same, with another liaison of a department. */
    public static Directory withLiaison(String code, String liaison) {
        DemoDirectory demo = new DemoDirectory();
        demo.departments.replaceAll(found -> found.code().equals(code) ? ledBy(found, liaison) : found);
        return demo.directory();
    }

    /** The same, with another head of a department. */
    public static Directory withHead(String code, String head) {
        DemoDirectory demo = new DemoDirectory();
        demo.departments.replaceAll(found -> found.code().equals(code) ? headedBy(found, head) : found);
        return demo.directory();
    }

    private Directory directory() {
        return new Directory(people, departments, WorkingCalendar.standard());
    }

    private void department(
            String code, @Nullable String parent, String head, String liaison, boolean neutral, String... kinds) {
        departments.add(new Department(
                code, new LocalizedName(code, code, code), parent, head, liaison, neutral, Set.of(kinds)));
        person(head, code);
        person(liaison, code);
    }

    private void person(String id, String department) {
        people.add(new Person(
                id, id, department, "8888", null, "zh-Hant", "Asia/Taipei", id.equals("li"), true, List.of()));
    }

    private static Person stoodFor(Person person, Substitution... substitutions) {
        return new Person(
                person.id(),
                person.name(),
                person.department(),
                person.extension(),
                person.email(),
                person.locale(),
                person.zone(),
                person.administrator(),
                person.active(),
                List.of(substitutions));
    }

    private static Department ledBy(Department department, String liaison) {
        return new Department(
                department.code(),
                department.name(),
                department.parent(),
                department.head(),
                liaison,
                department.neutral(),
                department.resourceKinds());
    }

    private static Department headedBy(Department department, String head) {
        return new Department(
                department.code(),
                department.name(),
                department.parent(),
                head,
                department.liaison(),
                department.neutral(),
                department.resourceKinds());
    }
}
