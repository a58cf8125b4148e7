package io.liaison.request.attachment.file.domain;

/** What a file is handed in for. */
public enum FilePurpose {
    /** Form 1: an attachment (附件) of the request itself. */
    FORM,
    /** A deliverable (交付成果) of a task (functional.md, section 5). */
    DELIVERABLE,
    /** A message of the discussion (在線討論區; functional.md, section 4). */
    MESSAGE
}
