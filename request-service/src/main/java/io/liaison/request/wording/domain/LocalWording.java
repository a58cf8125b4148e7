package io.liaison.request.wording.domain;

import java.util.List;
import java.util.Map;

/**
 * What administrators made of the lists.
 *
 * @param own entries they added
 * @param switches built-in entries that were ever switched, by id; the entry itself may be gone with a later release
 */
public record LocalWording(List<WordingEntry> own, Map<String, Switch> switches) {

    /** Lists as they come with the release. */
    public static final LocalWording NONE = new LocalWording(List.of(), Map.of());

    /** How a built-in entry stands. */
    public record Switch(boolean active, long revision) {

        /** As it comes with the release. */
        static final Switch UNTOUCHED = new Switch(true, 0);
    }

    public LocalWording {
        own = List.copyOf(own);
        switches = Map.copyOf(switches);
    }
}
