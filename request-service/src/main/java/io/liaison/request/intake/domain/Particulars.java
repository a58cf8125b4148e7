package io.liaison.request.intake.domain;

import java.util.Map;

/**
 * What the type of a request adds to form 1 (functional.md, section 7). A project adds nothing. As in the form itself, a
 * draft may leave anything open: texts are then empty, the rest absent.
 */
public sealed interface Particulars permits ResourceParticulars, IssueParticulars, ProcessParticulars {

    /** The type it belongs to. */
    RequestType type();

    /** Every value as text, by the path of its field, such as {@code resource.kind}; in the order of the form. */
    Map<String, String> values();

    /** What people wrote in sentences, by the path of its field: as clear as the rest of the form has to be. */
    Map<String, String> sentences();
}
