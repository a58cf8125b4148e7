package io.liaison.notification.notice.text;

/** How people and departments are called. */
public interface Names {

    /** Display name of a person; the id where the person is unknown. */
    String person(String id);

    /** Name of a department; the code where it is unknown. */
    String department(String code, Language language);
}
