package io.liaison.request.directory.domain;

import io.liaison.platform.directory.people.Directory;
import java.util.Optional;

/** What entries of the directory are called where people and departments stand side by side. */
public final class EntryKeys {

    private static final String PERSON = "person:";
    private static final String DEPARTMENT = "department:";

    private EntryKeys() {}

    public static String person(String id) {
        return PERSON + id;
    }

    public static String department(String code) {
        return DEPARTMENT + code;
    }

    /** The id or code in a key. */
    static String nameIn(String key) {
        return key.substring(key.indexOf(':') + 1);
    }

    /** The entry of a key. */
    static Optional<?> find(String key, Directory directory) {
        return key.startsWith(PERSON)
                ? directory.person(key.substring(PERSON.length()))
                : directory.department(key.substring(Math.min(DEPARTMENT.length(), key.length())));
    }
}
