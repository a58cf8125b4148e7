package io.liaison.request.intake.domain;

import java.util.Locale;

/** What people do with a request in intake. {@link Permissions} says who may, and when. */
public enum Act {
    EDIT,
    ATTACH,
    DISCARD,
    SUBMIT,
    SIGN,
    RETURN,
    REJECT,
    DISPATCH,
    CONFIRM,
    OBJECT,
    WITHDRAW,
    CLAIM,
    MESSAGE,
    NOTE;

    /** The act as the API and the audit trail name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
