/** Scheduling, cancelling, attending and minuting meetings. */
@NullMarked
package io.liaison.planning.meeting.application;

import org.jspecify.annotations.NullMarked;
