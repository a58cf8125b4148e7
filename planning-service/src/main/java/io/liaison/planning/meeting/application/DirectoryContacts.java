package io.liaison.planning.meeting.application;

import io.liaison.planning.meeting.domain.Contacts;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;

/** Names and addresses from the directory. */
record DirectoryContacts(Directory directory) implements Contacts {

    @Override
    public String name(String person) {
        return directory.person(person).map(Person::name).orElse(person);
    }

    /** The e-mail address where the directory has one, else a name that calendars can at least tell apart. */
    @Override
    public String address(String person) {
        return directory
                .person(person)
                .map(Person::email)
                .map(email -> "mailto:" + email)
                .orElse("urn:liaison:person:" + person);
    }
}
