package io.liaison.tracking.task.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.tracking.task.domain.Signature;
import java.time.Instant;

/** Turns who acted into a signature the domain keeps. */
public final class Signing {

    private Signing() {}

    public static Signature of(ActedBy by, Instant at) {
        return new Signature(by.person(), by.onBehalfOf(), at);
    }
}
