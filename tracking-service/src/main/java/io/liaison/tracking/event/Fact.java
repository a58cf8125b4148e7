package io.liaison.tracking.event;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What is told in one event beside what every event of a request tells. Each implementation is one event type. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public interface Fact {

    String PREFIX = "liaison.tracking.";
    String VERSION = ".v1";

    /** The middle of the event's type, such as {@code progress-reported}. */
    String name();

    /** The CloudEvents type. */
    default String type() {
        return PREFIX + name() + VERSION;
    }
}
