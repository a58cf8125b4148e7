package io.liaison.request.overview.duty.messaging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What duties need of the events of the archive. */
final class ArchiveEvents {

    private ArchiveEvents() {}

    record RetrospectiveOpened(String leadDepartment, List<String> departments, LocalDate dueOn) {}

    /** The day it is due moved with the working calendar. */
    record RetrospectiveRescheduled(LocalDate dueOn) {}

    /**
     * A department filled in its part.
     *
     * @param readyToSign whether the lead's head can sign now; absent in older events
     */
    record RetrospectiveContributed(
            String department, @Nullable Boolean readyToSign) {}

    /**
     * The lead summed up.
     *
     * @param readyToSign whether the lead's head can sign now
     */
    record RetrospectiveSummarised(boolean readyToSign) {}
}
