package io.liaison.platform.directory.copy;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Makes a directory of stored entries. */
final class EntryReader {

    static final String PERSON = "person:";
    static final String DEPARTMENT = "department:";
    static final String CALENDAR = "calendar";

    private final JsonMapper json;

    EntryReader(JsonMapper json) {
        this.json = json;
    }

    Directory read(List<EntryStore.Entry> entries) {
        List<Person> people = new ArrayList<>();
        List<Department> departments = new ArrayList<>();
        WorkingCalendar calendar = WorkingCalendar.standard();
        for (EntryStore.Entry entry : entries) {
            if (entry.key().startsWith(PERSON)) {
                people.add(json.readValue(entry.data(), Person.class));
            } else if (entry.key().startsWith(DEPARTMENT)) {
                departments.add(json.readValue(entry.data(), Department.class));
            } else if (entry.key().equals(CALENDAR)) {
                calendar = json.readValue(entry.data(), CalendarEntry.class).calendar();
            }
        }
        return new Directory(people, departments, calendar);
    }

    /** Fails when the data isn't what the key says, so that an unusable entry is never stored. */
    void check(String key, String data) {
        read(List.of(new EntryStore.Entry(key, data)));
    }
}
