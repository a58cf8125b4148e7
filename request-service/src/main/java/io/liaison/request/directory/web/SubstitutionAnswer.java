package io.liaison.request.directory.web;

import io.liaison.platform.directory.people.Substitution;
import java.time.Instant;

/** Who acts for a person, and when; the first instant is what the period is called by. */
record SubstitutionAnswer(String substitute, Instant from, Instant until) {

    static SubstitutionAnswer of(Substitution substitution) {
        return new SubstitutionAnswer(substitution.substitute(), substitution.from(), substitution.until());
    }
}
