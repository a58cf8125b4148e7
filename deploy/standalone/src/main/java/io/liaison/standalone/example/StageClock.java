package io.liaison.standalone.example;

import java.time.OffsetDateTime;

/** The clock of all services together, as the standalone platform lets it be moved. */
public interface StageClock {

    /** Moves every service to that instant and returns when all that became due has settled. */
    void moveTo(OffsetDateTime when);

    /** Returns when no event is under way and no deadline is due anywhere. */
    void settle();
}
