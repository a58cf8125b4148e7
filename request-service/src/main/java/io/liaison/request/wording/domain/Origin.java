package io.liaison.request.wording.domain;

/** Where an entry of the wording lists comes from. */
public enum Origin {
    /** It came with the release: it may be switched off and on, and nothing else. */
    BUILT_IN,
    /** An administrator added it. */
    OWN
}
