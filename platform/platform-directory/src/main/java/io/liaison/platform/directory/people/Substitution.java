package io.liaison.platform.directory.people;

import java.time.Instant;

/**
 * A period in which a substitute (代理人) acts for a person.
 *
 * @param substitute id of the person who acts
 * @param from first instant
 * @param until first instant no longer covered
 */
public record Substitution(String substitute, Instant from, Instant until) {

    public boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
