package io.liaison.planning.meeting.domain;

/** How calendars name and reach people. */
public interface Contacts {

    /** The name to show. */
    String name(String person);

    /** A URI: {@code mailto:} where there is an address. */
    String address(String person);
}
