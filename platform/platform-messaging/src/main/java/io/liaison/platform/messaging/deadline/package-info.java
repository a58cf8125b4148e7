/** Deadlines that fire once in effect, across restarts and instances. */
@NullMarked
package io.liaison.platform.messaging.deadline;

import org.jspecify.annotations.NullMarked;
